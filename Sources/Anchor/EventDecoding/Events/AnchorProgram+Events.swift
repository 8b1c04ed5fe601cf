public import AnchorCore
public import BytePrimitives
public import TextEncodings

extension AnchorProgram {
  /// Everything that this program published in a log, in log order.
  ///
  /// For the call tree, for whether the log is complete, or for several programs, keep the `LogTrace` and ask it.
  @inlinable
  public func events(inLogs lines: some Sequence<String>) -> [LoggedEvent<Self>] {
    LogTrace(lines: lines).events(of: self)
  }

  /// The event in one line of a log, `Program data: <base64>`, or in the base64 alone.
  ///
  /// A line alone does not tell which program wrote it: anyone can print these bytes. White space around it is
  /// ignored.
  /// - Throws: `EventProblem`.
  @inlinable
  public func event(line: String) throws(EventProblem) -> AnyEvent {
    try line.withUTF8Bytes { content(ofLine: $0) }.get()
  }

  /// The event in one line of a log, given as UTF-8; see `event(line:)` for text.
  /// - Throws: `EventProblem`.
  @inlinable
  public func event(line: RawSpan) throws(EventProblem) -> AnyEvent {
    try content(ofLine: line).get()
  }

  /// The event in bytes that begin with its discriminator.
  /// - Throws: `EventProblem` with these bytes.
  public func event(payload bytes: [UInt8]) throws(EventProblem) -> AnyEvent {
    do throws(LayoutError) {
      return try event(bytes.rawSpan)
    } catch {
      throw EventProblem(.layout(error), bytes: bytes)
    }
  }
}

extension AnchorProgram {
  @inlinable
  func content(ofLine line: RawSpan) -> Result<AnyEvent, EventProblem> {
    let text = DataLine.fields(of: line)
    if let problem = DataLine.severalFields(text) { return .failure(problem) }
    do throws(Base64Error) {
      return try Base64.withDecoded(text) { payload in
        do throws(LayoutError) {
          return .success(try event(payload))
        } catch {
          return .failure(EventProblem(.layout(error), bytes: payload.copy))
        }
      }
    } catch {
      return .failure(EventProblem(.base64(error), bytes: []))
    }
  }
}
