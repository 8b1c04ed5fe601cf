/// The log of one transaction as a tree of invocations, with the data that each emitted.
///
/// Lines are attributed by the stack of invocations, never by their own text: a program can write any text and any data,
/// also data that looks like another program's.
///
///     let trace = LogTrace(lines: meta.logMessages)
///     for event in trace.events(of: StakingProgram.mainnet) { … }
///     if trace.ending != .complete { … }            // events may be missing
///     if !trace.failures.isEmpty { … }              // then no event of the transaction took effect
public struct LogTrace: Equatable, Sendable {
  /// All invocations in the order in which they began.
  public internal(set) var invocations: [LogInvocation] = []
  /// All data lines in order.
  public internal(set) var data: [LogData] = []
  /// The decoded bytes of the data lines, all fields in order.
  public internal(set) var dataBytes: [UInt8] = []
  /// How far the log could be followed. Nothing after that is listed.
  public internal(set) var ending = LogEnding.complete
  /// The number of lines of the log.
  public internal(set) var lineCount = 0
  /// The failed invocations in the order in which they failed, inner ones first, as indices into `invocations`.
  ///
  /// One failure fails the transaction, and then nothing that it did takes effect.
  public internal(set) var failures: [Int] = []

  init() {}

  /// Follows a log, given as text.
  @inlinable
  public init(lines: some Sequence<String>) {
    var reader = LogReader()
    for line in lines { reader.append(line) }
    self = reader.finish()
  }

  /// Follows a log, given as the UTF-8 of its lines.
  @inlinable
  public init(lines: some Sequence<ArraySlice<UInt8>>) {
    var reader = LogReader()
    for line in lines {
      let span = line.span
      reader.append(unsafe span.bytes)
    }
    self = reader.finish()
  }

  /// The path of an invocation: its index among those at depth 1, then the index among the inner invocations of that
  /// one, and so on; from 0.
  ///
  /// - Parameter invocation: An index into `invocations`; the path of any other number is empty.
  public func path(of invocation: Int) -> [Int] {
    invocations.indices.contains(invocation) ? invocations.path(of: invocation) : []
  }

  /// The invocations made by an invocation, or those at depth 1 for nil, in order, as indices into `invocations`.
  public func innerInvocations(of invocation: Int?) -> [Int] {
    invocations.indices.filter { invocations[$0].parent == invocation }
  }

  /// The fields of a data line; nil if it is not base64.
  public func fields(of data: LogData) -> [[UInt8]]? {
    switch data.content {
    case .field(let range): [bytes(in: range)]
    case .fields(let ranges): ranges.map { bytes(in: $0) }
    case .invalid: nil
    }
  }

  /// A part of `dataBytes`; a line of another trace may name bytes outside them, which are left out.
  func bytes(in range: Range<Int>) -> [UInt8] { Array(dataBytes[range.clamped(to: dataBytes.indices)]) }
}
