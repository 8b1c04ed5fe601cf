public import BytePrimitives

/// The log of one transaction as a tree of program runs, with the data that each published.
///
/// Lines are attributed by a stack of runs, never by what they say of themselves: a program may print any text and
/// any data, also such that looks like another program's.
///
///     let trace = LogTrace(lines: meta.logMessages)
///     for event in trace.events(of: StakingProgram.mainnet) { … }
///     if trace.ending != .complete { … }            // events may be missing
///     if !trace.failures.isEmpty { … }              // then no event of the transaction took effect
public struct LogTrace: Equatable, Sendable {
  /// All runs in the order in which they began.
  public internal(set) var invocations: [LogInvocation] = []
  /// All data lines in order.
  public internal(set) var data: [LogData] = []
  /// What the data lines hold, one field behind the other.
  public internal(set) var dataBytes: [UInt8] = []
  /// How far the log could be followed. Nothing behind that is listed.
  public internal(set) var ending = LogEnding.complete
  /// The number of lines in the log.
  public internal(set) var lineCount = 0
  /// The failed runs in the order in which they failed, the inner ones first, as indices into `invocations`.
  ///
  /// One failure fails the transaction, and then nothing that it did took effect.
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
      reader.append(line.rawSpan)
    }
    self = reader.finish()
  }

  /// Where a run lies: the how manyth logged run at depth 1, then the how manyth call of that, and so on; counted
  /// from 0.
  /// - Parameter invocation: An index into `invocations`; the path of any other number is empty.
  public func path(of invocation: Int) -> [Int] {
    guard invocations.indices.contains(invocation) else { return [] }
    var path: [Int] = []
    path.reserveCapacity(invocations[invocation].depth)
    var next = Optional(invocation)
    while let index = next {
      path.append(invocations[index].ordinal)
      next = invocations[index].parent
    }
    path.reverse()
    return path
  }

  /// The runs that a run called, or those at depth 1 for nil, in order, as indices into `invocations`.
  public func calls(of invocation: Int?) -> [Int] {
    invocations.indices.filter { invocations[$0].parent == invocation }
  }

  /// The fields of a data line; nil where it is no base64.
  public func fields(of data: LogData) -> [[UInt8]]? {
    switch data.content {
    case .field(let range): [bytes(in: range)]
    case .fields(let ranges): ranges.map { bytes(in: $0) }
    case .invalid: nil
    }
  }

  /// A part of `dataBytes`; what lies outside is left out.
  func bytes(in range: Range<Int>) -> [UInt8] { Array(dataBytes[range.clamped(to: dataBytes.indices)]) }
}
