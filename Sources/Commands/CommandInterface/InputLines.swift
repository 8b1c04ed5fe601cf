/// Reads an input line by line, in memory of one line and one chunk.
public struct InputLines: ~Copyable {
  private let source: InputSource
  private let lineLimit: Int
  private var stream: InputStream
  private var buffer: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// The number of the line that `next()` returned last, from 1; 0 before the first.
  public private(set) var lineNumber = 0

  /// Opens the input.
  ///
  /// - Parameter lineLimit: The maximum length of a line in bytes.
  /// - Throws: `CommandError` if it cannot be opened.
  public init(_ source: InputSource, lineLimit: Int = 64 << 20) throws(CommandError) {
    self.source = source
    self.lineLimit = lineLimit
    self.stream = try InputStream(source)
  }

  /// The next line without its line feed; nil at the end.
  ///
  /// - Throws: `CommandError` if it cannot be read, or is longer than the limit.
  public mutating func next() throws(CommandError) -> ArraySlice<UInt8>? {
    var searched = buffer.startIndex
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[..<end]
        buffer = buffer[(end + 1)...]
        lineNumber += 1
        return line
      }
      if isAtEnd {
        guard !buffer.isEmpty else { return nil }
        defer { buffer = [] }
        lineNumber += 1
        return buffer
      }
      guard buffer.count <= lineLimit else {
        throw CommandError("line \(lineNumber + 1) of \(source.title) is longer than \(lineLimit) bytes")
      }
      let passed = buffer.count
      if let chunk = try stream.next() {
        if buffer.startIndex > 0 { buffer = Array(buffer)[...] }
        buffer += chunk
      } else {
        isAtEnd = true
      }
      searched = buffer.startIndex + passed
    }
  }
}
