public import EventDecoding
public import SolanaPrimitives

/// Something in a transaction that could not be understood or must not be believed.
public enum Unexplained: Equatable, Sendable {
  /// A call of one of the programs cannot be read.
  case instruction(path: [Int], InstructionProblem)
  /// Bytes stand behind the arguments of a call.
  case trailingBytes(path: [Int], count: Int)
  /// A call of one of the programs names fewer accounts than today's interface: `names` are missing.
  case missingAccounts(path: [Int], names: [String])
  /// One of the programs emitted bytes that are no event of its today.
  case event(logIndex: Int?, EventProblem)
  /// Another program emitted data that looks like an event of one of the programs.
  case forgedEvent(logIndex: Int, by: PublicKey)
  /// The record holds no log: events and the failing program are not known.
  case noLog
  /// The log cannot be followed to its end: events may be missing.
  case log(LogEnding)
  /// The log does not tell a run of the call at this path, so that events from there on are not tied to calls.
  case noInvocation(path: [Int])
  /// The record does not tell the calls that programs made.
  case noInnerInstructions
  /// The record tells nothing about how the transaction ended.
  case noMeta
}

extension Unexplained: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .instruction(let path, let problem): "instruction \(Unexplained.text(path)): \(problem)"
    case .trailingBytes(let path, let count):
      "instruction \(Unexplained.text(path)): \(count) bytes behind the arguments"
    case .missingAccounts(let path, let names):
      "instruction \(Unexplained.text(path)): accounts missing: \(names.joined(separator: ", "))"
    case .event(let index, let problem):
      (index.map { "log line \($0): " } ?? "") + problem.description
    case .forgedEvent(let index, let program):
      "log line \(index): program \(program) emitted data that looks like an event; it is none"
    case .noLog: "the record holds no log: events are not known"
    case .log(let ending): "the log \(ending)"
    case .noInvocation(let path):
      "the log does not tell a run of instruction \(Unexplained.text(path)); events from there on are not tied to calls"
    case .noInnerInstructions: "the record does not tell the calls that programs made"
    case .noMeta: "the record does not tell how the transaction ended"
    }
  }

  static func text(_ path: [Int]) -> String { path.map { String($0) }.joined(separator: ".") }
}
