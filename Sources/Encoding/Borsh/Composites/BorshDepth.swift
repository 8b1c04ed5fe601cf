/// The number of values of recursive types around the value being read.
public struct BorshDepth: Equatable, Sendable {
  /// The deepest nesting that is read; it leaves room on a thread with 512 KiB of stack.
  public static let limit = 64

  /// Not inside any recursive value.
  public static let outermost = BorshDepth(levels: 0)

  /// The number of recursive values around this one.
  public let levels: Int

  /// One level further in, for the parts of the value at the front of `bytes`.
  /// - Throws: `.nesting` beyond `limit` levels.
  public func deeper(at bytes: RawSpan) throws(BorshError) -> BorshDepth {
    guard levels < Self.limit else { try BorshError.raise(.nesting, remaining: bytes.byteCount) }
    return BorshDepth(levels: levels + 1)
  }

  private init(levels: Int) { self.levels = levels }
}

/// A type whose values may contain values of the same type.
///
/// Input could nest such values until the stack overflows: a list in a list costs four bytes. So their reader carries
/// the depth, and passes it on to every part that can lead back:
///
///     struct Folder: BorshRecursive {
///       init(borsh bytes: inout RawSpan, depth: BorshDepth) throws(BorshError) {
///         self.init(folders: try [Folder](borsh: &bytes, depth: try depth.deeper(at: bytes)))
///       }
///     }
public protocol BorshRecursive: BorshDecodable {
  /// Reads a value from the front of `bytes` that lies `depth` levels deep.
  /// - Throws: `BorshError`; `.nesting` beyond `BorshDepth.limit`.
  init(borsh bytes: inout RawSpan, depth: BorshDepth) throws(BorshError)
}

extension BorshRecursive {
  /// Reads a value that lies in no other.
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    try self.init(borsh: &bytes, depth: .outermost)
  }
}

extension Array: BorshRecursive where Element: BorshRecursive {
  /// The number of elements in four bytes, then the elements, each at `depth`.
  public init(borsh bytes: inout RawSpan, depth: BorshDepth) throws(BorshError) {
    let count = try borshCount(ofElementsOf: Element.minimumBorshSize, from: &bytes)
    self.init()
    do throws(BorshError) {
      while self.count < count { append(try Element(borsh: &bytes, depth: depth)) }
    } catch {
      throw error.inside(index: self.count)
    }
  }
}

extension Optional: BorshRecursive where Wrapped: BorshRecursive {
  /// One byte, 0 or 1, then the value at `depth` if it is 1.
  public init(borsh bytes: inout RawSpan, depth: BorshDepth) throws(BorshError) {
    self = try isBorshPresent(&bytes) ? Wrapped(borsh: &bytes, depth: depth) : nil
  }
}

extension BorshMap: BorshRecursive where Key: BorshDecodable, Value: BorshRecursive {
  /// The number of entries in four bytes, then each key with its value, the values at `depth`.
  public init(borsh bytes: inout RawSpan, depth: BorshDepth) throws(BorshError) {
    var entries: [Entry] = []
    var positions: [Int] = []
    let read = { (bytes: inout RawSpan) throws(BorshError) in try Value(borsh: &bytes, depth: depth) }
    try forEachBorshEntry(in: &bytes, value: read) { (key: Key, value, remaining) throws(BorshError) in
      entries.append(Entry(key: key, value: value))
      positions.append(remaining)
    }
    self.init(ascending: try KeyOrder.ascending(entries, key: { $0.key }, positions: positions))
  }
}
