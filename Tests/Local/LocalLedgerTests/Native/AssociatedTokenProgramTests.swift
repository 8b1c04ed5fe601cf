import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("The Associated Token program") struct AssociatedTokenProgramTests {
  let wallet = address(10)
  let mint = address(20)

  private func chain() -> Chain {
    var chain = Chain()
    chain.put(Mint(mintAuthority: wallet, decimals: 9), at: mint)
    return chain
  }

  private var account: PublicKey {
    get throws { try ProgramAddress.associatedToken(owner: wallet, mint: mint).address }
  }

  private func create(_ instruction: AssociatedTokenInstruction) throws -> Instruction {
    AssociatedTokenProgram().instruction(
      instruction, accounts: [Chain.payer, try account, wallet, mint, .systemProgram, .tokenProgram])
  }

  @Test("A wallet's account is created by four inner instructions") func creation() throws {
    var chain = chain()
    let outcome = try chain.run(
      try AssociatedTokenProgram.createIdempotent(payer: Chain.payer, wallet: wallet, mint: mint))
    #expect(outcome.error == nil)
    #expect(try chain.tokenAccount(account) == TokenAccount(mint: mint, owner: wallet))
    #expect(
      outcome.innerInstructions.map(\.programID) == [
        .tokenProgram, .systemProgram, .tokenProgram, .tokenProgram,
      ])
    #expect(outcome.logs[1] == "Program log: CreateIdempotent")
    #expect(outcome.logs.contains("Program log: Initialize the associated token account"))
  }

  @Test("An account that exists can't be created; only the idempotent instruction succeeds")
  func creatingTwice() throws {
    var chain = chain()
    #expect(try chain.run(create(.create)).error == nil)
    #expect(try chain.run(create(.create)).error == failed(0, .illegalOwner))
    let again = try chain.run(create(.createIdempotent))
    #expect(again.error == nil)
    #expect(again.innerInstructions.isEmpty)
  }

  @Test("Lamports at the address do not stop the creation") func fundedAddress() throws {
    var chain = chain()
    chain.ledger[try account] = AccountState(lamports: 900_000)
    let outcome = try chain.run(create(.create))
    #expect(outcome.error == nil)
    #expect(outcome.innerInstructions.count == 6)
    #expect(chain.ledger.balance(of: try account) == 2_039_280)
  }

  @Test("Any other address is refused") func otherAddress() throws {
    var chain = chain()
    var instruction = try create(.create)
    instruction.accounts[1] = .writable(address(99))
    let outcome = try chain.run(instruction)
    #expect(outcome.error == failed(0, .invalidSeeds))
    #expect(outcome.logs[2] == "Program log: Error: Associated address does not match seed derivation")
  }

  @Test("The tokens of a nested account are recovered to the wallet") func nestedAccount() throws {
    var chain = chain()
    #expect(try chain.run(create(.create)).error == nil)
    let holder = try account
    let nested = try ProgramAddress.associatedToken(owner: holder, mint: mint).address
    chain.put(TokenAccount(mint: mint, owner: holder, amount: 77), at: nested)
    let recover = AssociatedTokenProgram().instruction(
      .recoverNested, accounts: [nested, mint, holder, holder, mint, wallet, .tokenProgram])
    #expect(try chain.run(recover).error == nil)
    #expect(try chain.tokenAccount(holder).amount == 77)
    #expect(chain.ledger[nested] == nil)
    #expect(chain.ledger.balance(of: wallet) == 2_039_280)
  }
}
