import AnchorCore
import SolanaPrograms
import Testing

@Suite("Errors of native programs") struct ProgramErrorTests {
  @Test("Every number of the Token program has its name and text") func tokenErrors() {
    let program = TokenProgram()
    for error in TokenError.allCases {
      #expect(program.error(code: error.rawValue) == error.errorDescription)
      #expect(error.errorDescription.code == error.rawValue)
    }
    #expect(program.error(code: 1)?.name == "InsufficientFunds")
    #expect(program.error(code: 19)?.message == "Instruction does not support non-native tokens")
    #expect(program.error(code: 20) == nil)
  }

  @Test(
    "The Token program logs its errors in words of its own",
    arguments: [
      (TokenError.insufficientFunds, "Error: insufficient funds"),
      (.mintMismatch, "Error: Account not associated with this Mint"),
      (.ownerMismatch, "Error: owner does not match"), (.accountFrozen, "Error: Account is frozen"),
      (.fixedSupply, "Error: the total supply of this token is fixed"),
    ])
  func loggedTokenErrors(error: TokenError, line: String) {
    #expect(error.logLine == line)
  }

  @Test("Every number of the System program has its name") func systemErrors() {
    #expect(SystemError.allCases.map(\.name).first == "AccountAlreadyInUse")
    for error in SystemError.allCases {
      #expect(SystemProgram().error(code: error.rawValue)?.name == error.name)
    }
    #expect(SystemProgram().error(code: 9) == nil)
    #expect(ComputeBudgetProgram().error(code: 0) == nil && MemoProgram().error(code: 0) == nil)
    #expect(AssociatedTokenProgram().error(code: 0)?.name == "InvalidOwner")
  }
}
