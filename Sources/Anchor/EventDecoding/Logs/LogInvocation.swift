public import SolanaPrimitives

/// One invocation of a program in a log, from its `invoke` line to its `success` or `failed` line.
public struct LogInvocation: Equatable, Sendable {
  /// How an invocation ended.
  public enum Outcome: Equatable, Sendable {
    /// The program returned without an error.
    case succeeded
    /// The program returned an error; the runtime's text for it.
    case failed(message: String)
    /// Not known: the log was truncated or contradicts itself before the invocation ended.
    case unknown
  }

  /// The program that was invoked.
  public let programID: PublicKey
  /// 1 for an invocation by the transaction itself, 2 for one by that, and so on.
  public let depth: Int
  /// The invocation that made this one, as an index into the trace's invocations; nil at depth 1.
  public let parent: Int?
  /// The index among the invocations of the same parent, or among those at depth 1; from 0.
  ///
  /// At depth 1 it counts logged invocations, not instructions: precompiles log nothing.
  public let ordinal: Int
  /// The lines from the `invoke` line to the last, with those of all inner invocations.
  public internal(set) var lines: Range<Int>
  /// How the invocation ended.
  public internal(set) var outcome: Outcome = .unknown
  /// The number of invocations that it made itself, as far as the log shows.
  public internal(set) var innerCount = 0

  init(programID: PublicKey, depth: Int, parent: Int?, ordinal: Int, line: Int) {
    self.programID = programID
    self.depth = depth
    self.parent = parent
    self.ordinal = ordinal
    self.lines = line..<line + 1
  }
}

extension LogInvocation: TreeNode {}
