import SolanaPrimitives
import TextEncodings

/// Follows logs line by line, one log after the other.
///
/// It reads each line once and keeps no line. A reader that is used for many logs decodes the ids of the programs that
/// they share only once.
public struct LogReader {
  /// The deepest invocation that is followed. The runtime allows a depth of 5, and of 9 since SIMD-0268.
  public static let depthLimit = 64

  private var trace = LogTrace()
  /// The invocations that have not ended, outermost first.
  private var stack: [Frame] = []
  private var topLevelCount = 0
  /// Ids decoded before, oldest first.
  private var knownIDs: [(text: ProgramIDText, programID: PublicKey)] = []

  private struct Frame {
    var text: ProgramIDText
    var invocation: Int
  }

  /// A reader before the first line of a log.
  public init() {}

  /// Reads the next line.
  public mutating func append(_ line: String) {
    line.withUTF8Bytes { append($0) }
  }

  /// Reads the next line, given as UTF-8.
  public mutating func append(_ line: RawSpan) {
    let index = trace.lineCount
    trace.lineCount += 1
    guard trace.ending == .complete else { return }
    switch RuntimeLine(line) {
    case .other: break
    case .data(let start): readData(line.extracting(droppingFirst: start), at: index)
    case .invoke(let id, let depth): begin(id, depth: depth, at: index)
    case .success(let id): end(id, .succeeded, at: index)
    case .failure(let id, let start):
      end(id, .failed(message: line.extracting(droppingFirst: start).repairedText), at: index)
    case .truncated: trace.ending = .truncated(logIndex: index)
    }
  }

  /// Ends the log and returns it; the next line begins another.
  public mutating func finish() -> LogTrace {
    if trace.ending == .complete, !stack.isEmpty {
      trace.ending = .malformed(.open, logIndex: trace.lineCount)
    }
    let last = readableLineCount
    for frame in stack { trace.invocations[frame.invocation].extend(to: last) }
    stack.removeAll(keepingCapacity: true)
    topLevelCount = 0
    let finished = trace
    trace = LogTrace()
    return finished
  }

  /// The number of lines up to the one that ended the attribution.
  private var readableLineCount: Int {
    switch trace.ending {
    case .complete, .malformed(.open, _): trace.lineCount
    case .truncated(let index), .malformed(_, let index): index
    }
  }

  private mutating func begin(_ text: ProgramIDText, depth: Int, at index: Int) {
    guard let programID = programID(text) else { return }
    guard depth == stack.count + 1, depth <= Self.depthLimit else {
      trace.ending = .malformed(.depth, logIndex: index)
      return
    }
    let parent = stack.last?.invocation
    let ordinal: Int
    if let parent {
      ordinal = trace.invocations[parent].innerCount
      trace.invocations[parent].innerCount += 1
    } else {
      ordinal = topLevelCount
      topLevelCount += 1
    }
    if trace.invocations.isEmpty { trace.invocations.reserveCapacity(12) }
    stack.append(Frame(text: text, invocation: trace.invocations.count))
    trace.invocations.append(
      LogInvocation(programID: programID, depth: depth, parent: parent, ordinal: ordinal, line: index))
  }

  private mutating func end(_ text: ProgramIDText, _ outcome: LogInvocation.Outcome, at index: Int) {
    guard let top = stack.last, top.text == text else {
      // A line with text that is not an id, although its length is right, is not the runtime's.
      if programID(text) != nil { trace.ending = .malformed(.end, logIndex: index) }
      return
    }
    trace.invocations[top.invocation].extend(to: index + 1)
    trace.invocations[top.invocation].outcome = outcome
    if outcome != .succeeded { trace.failures.append(top.invocation) }
    stack.removeLast()
  }

  private mutating func readData(_ fields: RawSpan, at index: Int) {
    guard let invocation = stack.last?.invocation else {
      trace.ending = .malformed(.data, logIndex: index)
      return
    }
    if trace.data.isEmpty {
      trace.data.reserveCapacity(4)
      trace.dataBytes.reserveCapacity(4 * 160)
    }
    trace.data.append(
      LogData(logIndex: index, invocation: invocation, content: trace.decodeFields(fields)))
  }

  /// The id that a text spells; nil if it is not base58 of 32 bytes.
  private mutating func programID(_ text: ProgramIDText) -> PublicKey? {
    for known in knownIDs where known.text == text { return known.programID }
    guard let programID = text.programID else { return nil }
    // A transaction invokes few programs; a log with thousands must not make the search slow.
    if knownIDs.count == 16 { knownIDs.removeFirst() }
    knownIDs.append((text, programID))
    return programID
  }
}

extension LogInvocation {
  fileprivate mutating func extend(to end: Int) { lines = lines.lowerBound..<max(end, lines.upperBound) }
}

extension LogTrace {
  /// Decodes the base64 fields of a data line and appends their bytes to those of the lines before.
  fileprivate mutating func decodeFields(_ text: RawSpan) -> LogData.Content {
    let start = dataBytes.count
    do throws(Base64Error) {
      // The common case first: no space, one field.
      guard text.firstSpace(from: 0) != nil else {
        try Base64.decode(text, into: &dataBytes)
        return .field(start..<dataBytes.count)
      }
      var ranges: [Range<Int>] = []
      try Base64.decode(fields: text, into: &dataBytes) { ranges.append($0) }
      return .fields(ranges)
    } catch {
      dataBytes.removeLast(dataBytes.count - start)
      return .invalid(text: text.repairedText, error)
    }
  }
}
