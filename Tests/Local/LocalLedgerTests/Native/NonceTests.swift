import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("Nonces") struct NonceTests {
  let nonce = address(2)
  let authority = address(3)

  private func chain() throws -> Chain {
    var chain = Chain()
    let system = SystemProgram()
    let outcome = try chain.run(
      SystemProgram.createAccount(
        nonce, lamports: 1_447_680, space: 80, owner: .systemProgram, payer: Chain.payer),
      system.instruction(
        .initializeNonceAccount(authority: authority),
        accounts: [nonce, .recentBlockhashesSysvar, .rentSysvar]))
    #expect(outcome.error == nil)
    return chain
  }

  private func content(_ chain: Chain) throws -> NonceAccount.Content {
    let state = try #require(chain.ledger[nonce])
    return try #require(try NonceAccount(state.data).content)
  }

  private func message(_ chain: Chain, _ instructions: Instruction...) throws -> Transaction {
    let message = try Message(
      version: .legacy, feePayer: Chain.payer,
      instructions: [SystemProgram.advanceNonceAccount(nonce, authority: authority)] + instructions,
      recentBlockhash: content(chain).nonce)
    return Transaction(unsigned: message)
  }

  @Test("A nonce replaces a blockhash until it is used") func nonceAsBlockhash() throws {
    var chain = try chain()
    chain.ledger.advance(by: .days(30))
    let transaction = try message(chain, SystemProgram.transfer(5_000_000, from: Chain.payer, to: address(4)))
    let before = try content(chain).nonce
    #expect(chain.ledger.process(transaction).error == nil)
    #expect(try content(chain).nonce != before)
    #expect(chain.ledger.process(transaction).error == .blockhashNotFound)
  }

  @Test("A nonce is used up even if its transaction fails") func nonceOfFailedTransaction() throws {
    var chain = try chain()
    chain.ledger.advance(by: .days(30))
    let transaction = try message(chain, SystemProgram.transfer(1, from: address(4), to: address(5)))
    let before = try content(chain).nonce
    let outcome = chain.ledger.process(transaction)
    #expect(outcome.error == failed(1, .custom(1)))
    #expect(Set(outcome.changes.map(\.address)) == [Chain.payer, nonce])
    #expect(try content(chain).nonce != before)
    #expect(chain.ledger.process(transaction).error == .blockhashNotFound)
  }

  @Test("A nonce is advanced once in a slot, by its authority") func advancingNonce() throws {
    var chain = try chain()
    let advance = SystemProgram.advanceNonceAccount(nonce, authority: authority)
    let early = try chain.run(advance)
    #expect(early.error == failed(0, .custom(7)))
    #expect(early.logs[1] == "Advance nonce account: nonce can only advance once per slot")
    chain.ledger.advance(by: .slots(1))
    let foreign = try chain.run(SystemProgram.advanceNonceAccount(nonce, authority: address(9)))
    #expect(foreign.error == failed(0, .missingRequiredSignature))
    #expect(foreign.logs[1] == "Advance nonce account: Account \(authority) must be a signer")
    #expect(try chain.run(advance).error == nil)
  }

  @Test("The authority of a nonce account can change it, empty it and initialize it again")
  func nonceAuthority() throws {
    var chain = try chain()
    let system = SystemProgram()
    #expect(
      try chain.run(
        system.instruction(.authorizeNonceAccount(authority: address(9)), accounts: [nonce, authority])
      ).error == nil)
    func withdraw(_ lamports: UInt64, by authority: PublicKey) -> Instruction {
      system.instruction(
        .withdrawNonceAccount(lamports: lamports),
        accounts: [nonce, Chain.payer, .recentBlockhashesSysvar, .rentSysvar, authority])
    }
    #expect(try chain.run(withdraw(1, by: address(9))).error == failed(0, .insufficientFunds))
    #expect(try chain.run(withdraw(1_447_680, by: address(9))).error == failed(0, .custom(7)))
    chain.ledger.advance(by: .slots(1))
    #expect(try chain.run(withdraw(1_447_680, by: authority)).error == failed(0, .missingRequiredSignature))
    #expect(try chain.run(withdraw(1_447_680, by: address(9))).error == nil)
    #expect(chain.ledger[nonce] == nil)
  }
}
