public import AnchorCore
import TextEncodings

extension AnchorProgram {
  /// Everything that this program published in a log, in log order.
  ///
  /// For the call tree, for whether the log is complete, or for several programs, keep the `LogTrace` and ask it.
  public func events(inLogs lines: some Sequence<String>) -> [LoggedEvent<Self>] {
    LogTrace(lines: lines).events(of: self)
  }

  /// The event in one line of a log, `Program data: <base64>`, or in the base64 alone.
  ///
  /// A line alone does not tell which program wrote it: anyone can print these bytes. White space around it is
  /// ignored.
  /// - Throws: `EventProblem`.
  public func event(line: String) throws(EventProblem) -> AnyEvent {
    let trimmed = line.trimmed
    let fields = trimmed.hasPrefix("Program data:") ? String(trimmed.dropFirst(13)).trimmed : trimmed
    let encoded = fields.split(separator: " ", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    do throws(Base64Error) {
      for field in encoded { bytes += try Base64.decode(String(field)) }
    } catch {
      throw EventProblem(.base64(error), bytes: [])
    }
    guard encoded.count <= 1 else { throw EventProblem(.fields(count: encoded.count), bytes: bytes) }
    return try event(payload: bytes)
  }

  /// The event in bytes that begin with its discriminator.
  /// - Throws: `EventProblem` with these bytes.
  public func event(payload bytes: [UInt8]) throws(EventProblem) -> AnyEvent {
    let slice = bytes[...]
    let span = slice.span
    do throws(LayoutError) {
      return try event(unsafe span.bytes)
    } catch {
      throw EventProblem(.layout(error), bytes: bytes)
    }
  }
}

extension String {
  /// The text without the white space around it.
  fileprivate var trimmed: String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = utf8.drop(while: isSpace)
    let end = bytes.lastIndex { !isSpace($0) }
    guard let end else { return "" }
    return String(Substring(bytes[...end]))
  }
}
