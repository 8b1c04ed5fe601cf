public import AnchorCore
public import BytePrimitives
public import TextEncodings

extension AnchorProgram {
  /// Everything that this program emitted in a log, in log order.
  ///
  /// To know the invocations and whether the log is complete, or to ask for several programs, keep the `LogTrace`.
  @inlinable
  public func events(inLogs lines: some Sequence<String>) -> [LoggedEvent<AnyEvent>] {
    LogTrace(lines: lines).events(of: self)
  }

  /// Decodes the event in one line of a log, `Program data: <base64>`, or in the base64 alone.
  ///
  /// A line alone does not say which program wrote it: any program can write these bytes. White space around it is
  /// ignored.
  /// - Throws: `EventProblem`.
  @inlinable
  public func event(line: String) throws(EventProblem) -> AnyEvent {
    try line.withUTF8Bytes { content(ofLine: $0) }.get()
  }

  /// Decodes the event in one line of a log, given as UTF-8; see `event(line:)` for text.
  /// - Throws: `EventProblem`.
  @inlinable
  public func event(line: RawSpan) throws(EventProblem) -> AnyEvent {
    try content(ofLine: line).get()
  }

  /// Decodes the event in bytes that begin with its discriminator.
  /// - Throws: `EventProblem` with these bytes.
  public func event(payload bytes: [UInt8]) throws(EventProblem) -> AnyEvent {
    return try content(of: bytes.rawSpan).get()
  }
}

extension AnchorProgram {
  @inlinable
  func content(ofLine line: RawSpan) -> Result<AnyEvent, EventProblem> {
    let text = DataLine.fields(of: line)
    if let problem = DataLine.severalFields(text) { return .failure(problem) }
    do throws(Base64Error) {
      return try Base64.withDecoded(text) { content(of: $0) }
    } catch {
      return .failure(EventProblem(.base64(error), bytes: []))
    }
  }

  @inlinable
  func content(of payload: RawSpan) -> Result<AnyEvent, EventProblem> {
    do throws(LayoutError) {
      return .success(try event(payload))
    } catch {
      return .failure(EventProblem(.layout(error), bytes: payload.copy))
    }
  }
}

extension RawSpan {
  /// The bytes as an array.
  @inlinable
  var copy: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
