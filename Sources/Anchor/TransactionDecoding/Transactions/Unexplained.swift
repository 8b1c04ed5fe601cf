public import EventDecoding
public import InstructionBuilders
public import SolanaPrimitives

/// Something in a transaction that could not be understood or must not be trusted.
public enum Unexplained: Equatable, Sendable {
  /// An instruction of one of the programs cannot be decoded.
  case instruction(path: [Int], InstructionProblem)
  /// There are bytes after the arguments of an instruction.
  case trailingBytes(path: [Int], count: Int)
  /// An instruction of one of the programs has fewer accounts than today's schema: `names` are missing.
  case missingAccounts(path: [Int], names: [String])
  /// One of the programs emitted bytes that are not one of its events today.
  case event(logIndex: Int?, EventProblem)
  /// Another program emitted data that begins like an event of one of the programs.
  case forgedEvent(logIndex: Int, by: PublicKey)
  /// The response has no log: events and the failing program are not known.
  case noLog
  /// The log cannot be followed to its end: events may be missing.
  case log(LogEnding)
  /// The log has no invocation for the instruction at this path, so that events from there on are not attributed to
  /// instructions.
  case noInvocation(path: [Int])
  /// The response does not list inner instructions, although the log shows some.
  case noInnerInstructions
  /// The response does not say how the transaction ended.
  case noMeta
}

extension Unexplained: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .instruction(let path, let problem): "instruction \(Unexplained.text(path)): \(problem)"
    case .trailingBytes(let path, let count):
      "instruction \(Unexplained.text(path)): \(count) bytes after the arguments"
    case .missingAccounts(let path, let names):
      "instruction \(Unexplained.text(path)): accounts missing: \(names.joined(separator: ", "))"
    case .event(let index, let problem):
      (index.map { "log line \($0): " } ?? "") + problem.description
    case .forgedEvent(let index, let program):
      "log line \(index): program \(program) emitted data that looks like an event of the program, but is not one"
    case .noLog: "the response has no log: events are not known"
    case .log(let ending): "the log \(ending)"
    case .noInvocation(let path):
      "the log has no invocation of instruction \(Unexplained.text(path)); events from there on are not attributed to instructions"
    case .noInnerInstructions: "the response does not list the inner instructions"
    case .noMeta: "the response does not say how the transaction ended"
    }
  }

  static func text(_ path: [Int]) -> String { path.map { String($0) }.joined(separator: ".") }
}
