import JSONText
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

/// Reads a recording line by line: one JSON object each, empty lines skipped.
public struct TraceReader: Sendable {
  private let bytes: [UInt8]
  private var position = 0
  /// The number of the line read last, from 1.
  public private(set) var line = 0

  /// A reader at the start of a recording.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bytes that were read so far.
  public var bytesRead: Int { position }

  /// The next line; nil at the end.
  /// - Throws: `TraceError` with the line. The reader is then behind it.
  public mutating func next() throws(TraceError) -> TraceEvent? {
    while position < bytes.count {
      let start = position
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      position = min(end + 1, bytes.count)
      line += 1
      if bytes[start..<end].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
      let node: JSONNode
      do throws(JSONError) {
        node = try JSONNode(parsing: bytes[start..<end])
      } catch {
        throw TraceError(line: line, code: .json(error))
      }
      return try TraceLine(node, line: line).event()
    }
    return nil
  }
}
