import JSONText

extension TransactionError: CustomStringConvertible {
  /// The runtime's name of the error, as the RPC writes it: `BlockhashNotFound`, `InstructionError`.
  public var name: String {
    switch self {
    case .instruction: "InstructionError"
    case .duplicateInstruction: "DuplicateInstruction"
    case .insufficientFundsForRent: "InsufficientFundsForRent"
    case .programExecutionTemporarilyRestricted: "ProgramExecutionTemporarilyRestricted"
    case .unrecognized(let json): json
    default: plainEntry.map { "\($0.name)" } ?? ""
    }
  }

  /// The runtime's text, as the RPC gives it for a failed simulation: `Error processing Instruction 0: …`.
  public var description: String {
    switch self {
    case .instruction(let index, let error): "Error processing Instruction \(index): \(error)"
    case .duplicateInstruction(let index):
      "Transaction contains a duplicate instruction (\(index)) that is not allowed"
    case .insufficientFundsForRent(let index):
      "Transaction results in an account (\(index)) with insufficient funds for rent"
    case .programExecutionTemporarilyRestricted(let index):
      "Execution of the program referenced by account at index \(index) is temporarily restricted."
    case .unrecognized(let json): json
    default: plainEntry?.text ?? ""
    }
  }

  /// The error without a payload that has this name of the runtime.
  init?(plainName name: JSONStringSlice) {
    for entry in Self.plain where name.equals(entry.name) {
      self = entry.error
      return
    }
    return nil
  }

  private var plainEntry: (error: TransactionError, name: StaticString, text: String)? {
    Self.plain.first { $0.error == self }
  }
}
