import AnchorCore
import Borsh

/// An instruction as it was sent.
struct Call {
  let accounts: [SuppliedAccount]
  let data: ArraySlice<UInt8>
  let context: ExecutionContext

  /// Runs an instruction without arguments.
  func run(
    _ rules: InstructionRules, _ handle: (inout Execution) throws(Failure) -> Void,
    _ addresses: inout AddressBook
  ) -> Outcome {
    var execution = Execution(rules, context, accounts)
    return execution.outcome(&addresses) { (execution) throws(Failure) in try handle(&execution) }
  }

  /// Runs an instruction with arguments. They are decoded before any account is looked at.
  func run<Arguments: BorshDecodable>(
    _ rules: InstructionRules, _ handle: (Arguments, inout Execution) throws(Failure) -> Void,
    _ addresses: inout AddressBook
  ) -> Outcome {
    var execution = Execution(rules, context, accounts)
    guard let arguments: Arguments = decodedArguments() else {
      return Outcome(effects: execution.effects, ending: .failure(.unplaced(.instructionDidNotDeserialize)))
    }
    return execution.outcome(&addresses) { (execution) throws(Failure) in try handle(arguments, &execution) }
  }

  private func decodedArguments<Arguments: BorshDecodable>() -> Arguments? {
    let slice = data.dropFirst(8)
    let span = slice.span
    var bytes = unsafe span.bytes
    return try? Arguments(borsh: &bytes)
  }
}

extension Execution {
  /// Anchor's order: load, create, constraints, handler, write-back (ProtocolExecution, "Overview").
  mutating func outcome(
    _ addresses: inout AddressBook, handler: (inout Execution) throws(Failure) -> Void
  ) -> Outcome {
    do throws(Failure) {
      try load()
      try create(&addresses)
      try checkConstraints(&addresses)
      try handler(&self)
      let writes = try writeBack()
      return Outcome(effects: effects, ending: .success(writes))
    } catch {
      return Outcome(effects: effects, ending: .failure(error))
    }
  }
}

extension Outcome {
  /// The outcome of data that no instruction of the program answers.
  static func refused(_ error: AnchorFrameworkError) -> Outcome {
    Outcome(effects: [], ending: .failure(.unplaced(error)))
  }
}
