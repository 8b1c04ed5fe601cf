/// A value that can be read from its Borsh encoding (https://borsh.io).
public protocol BorshDecodable {
  /// Reads a value from the front of `bytes` and moves `bytes` past it.
  ///
  /// On failure `bytes` is unchanged or somewhere inside the value; nothing may be concluded from it.
  /// - Throws: `BorshError`, counted from the end of `bytes`.
  init(borsh bytes: inout RawSpan) throws(BorshError)

  /// The fewest bytes that any value of the type takes. Zero only for types without content.
  ///
  /// It bounds what a length prefix may promise, so it must not be too large. A type that contains itself states a
  /// number here; adding up its fields would never end.
  static var minimumBorshSize: Int { get }

  /// Reads `count` values that follow one another, with no length in front of them.
  ///
  /// There is a default; types that can be copied in bulk bring their own.
  /// - Throws: `BorshError`, with the index of the element at fault in its path.
  static func borshElements(count: Int, from bytes: inout RawSpan) throws(BorshError) -> [Self]
}

extension BorshDecodable {
  /// Reads one value after the other. Memory is reserved only as far as the bytes at hand could fill it.
  @inlinable
  public static func borshElements(
    count: Int, from bytes: inout RawSpan
  ) throws(BorshError) -> [Self] {
    var elements: [Self] = []
    guard count > 0 else { return elements }
    let backed = bytes.byteCount / Swift.max(MemoryLayout<Self>.stride, 1)
    elements.reserveCapacity(Swift.min(count, backed + 1))
    do throws(BorshError) {
      while elements.count < count { elements.append(try Self(borsh: &bytes)) }
    } catch {
      throw error.inside(index: elements.count)
    }
    return elements
  }
}
