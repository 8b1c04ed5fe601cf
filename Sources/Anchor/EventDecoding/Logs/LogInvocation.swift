public import SolanaPrimitives

/// One run of a program, as the log tells it: between its `invoke` line and its `success` or `failed` line.
public struct LogInvocation: Equatable, Sendable {
  /// How a run ended.
  public enum Outcome: Equatable, Sendable {
    /// The program returned without an error.
    case succeeded
    /// The program returned an error; the runtime's text for it.
    case failed(message: String)
    /// The log does not tell: it was cut off, or contradicts itself, before the end of the run.
    case unknown
  }

  /// The program that ran.
  public let program: PublicKey
  /// How deep the run lies: 1 for one that the transaction asked for, 2 for one called by that, and so on.
  public let depth: Int
  /// The run that made this one, as an index into the trace's invocations; nil at depth 1.
  public let parent: Int?
  /// The how manyth run at depth 1, or the how manyth call of its parent, this is; counted from 0.
  ///
  /// At depth 1 it counts logged runs, not instructions: precompiles log nothing.
  public let ordinal: Int
  /// The lines of the run, its `invoke` and its end included, with those of all that it called.
  public internal(set) var lines: Range<Int>
  /// How the run ended.
  public internal(set) var outcome: Outcome = .unknown
  /// How many calls the run made, as far as the log tells.
  public internal(set) var callCount = 0

  init(program: PublicKey, depth: Int, parent: Int?, ordinal: Int, line: Int) {
    self.program = program
    self.depth = depth
    self.parent = parent
    self.ordinal = ordinal
    self.lines = line..<line + 1
  }
}
