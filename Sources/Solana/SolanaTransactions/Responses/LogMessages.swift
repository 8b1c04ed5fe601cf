import BytePrimitives

/// The log of a transaction: lines in one buffer, read without a `String` for each.
///
/// A line may itself hold line breaks; the log's last line may be `Log truncated`.
public struct LogMessages: RandomAccessCollection, Hashable, Sendable {
  /// The lines one after the other, nothing between them. UTF-8.
  private var bytes: [UInt8] = []
  /// Where each line ends.
  private var ends: [Int] = []

  /// No lines yet.
  public init() {}

  /// These lines.
  public init(_ lines: some Sequence<String>) {
    for line in lines { append(line.utf8) }
  }

  /// Makes room for a log of usual size.
  mutating func reserve() {
    bytes.reserveCapacity(2048)
    ends.reserveCapacity(32)
  }

  /// Adds a line.
  public mutating func append(_ utf8: some Sequence<UInt8>) {
    bytes.append(contentsOf: utf8)
    ends.append(bytes.count)
  }

  /// Adds a line of UTF-8.
  mutating func append(_ utf8: RawSpan) {
    unsafe utf8.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of lines.
  public var endIndex: Int { ends.count }

  /// The line at `position` as UTF-8.
  public subscript(position: Int) -> ArraySlice<UInt8> {
    bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }

  /// The lines as texts.
  public var strings: [String] { map { String(decoding: $0, as: UTF8.self) } }

  /// Calls `body` with each line in place; the fastest way through a log.
  public func forEachLine<E: Error>(_ body: (Int, RawSpan) throws(E) -> Void) throws(E) {
    let text = bytes.rawSpan
    var start = 0
    for (index, end) in ends.enumerated() {
      try body(index, text.extracting(start..<end))
      start = end
    }
  }
}
