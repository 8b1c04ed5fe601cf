import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("The System program") struct SystemProgramTests {
  let new = address(2)

  private func create(lamports: UInt64 = 2_039_280, space: UInt64 = 165) -> Instruction {
    SystemProgram.createAccount(
      new, lamports: lamports, space: space, owner: .tokenProgram, payer: Chain.payer)
  }

  @Test("An account is created with its space, owner and lamports") func creatingAccount() throws {
    var chain = Chain()
    #expect(try chain.run(create()).error == nil)
    #expect(
      chain.ledger[new]
        == AccountState(
          lamports: 2_039_280, owner: .tokenProgram, data: [UInt8](repeating: 0, count: 165)))
  }

  @Test("An account with lamports can't be created, but allocated and assigned") func creatingFundedAccount()
    throws
  {
    var chain = Chain()
    chain.ledger[new] = AccountState(lamports: 5_000_000)
    let outcome = try chain.run(create())
    #expect(outcome.error == failed(0, .custom(0)))
    #expect(
      outcome.logs[1] == "Create Account: account Address { address: \(new), base: None } already in use")
    let system = SystemProgram()
    #expect(try chain.run(system.instruction(.allocate(space: 10), accounts: [new])).error == nil)
    let again = try chain.run(system.instruction(.allocate(space: 10), accounts: [new]))
    #expect(again.error == failed(0, .custom(0)))
    #expect(again.logs[1] == "Allocate: account Address { address: \(new), base: None } already in use")
    #expect(try chain.run(system.instruction(.assign(owner: .tokenProgram), accounts: [new])).error == nil)
    #expect(chain.ledger[new]?.owner == .tokenProgram)
  }

  @Test("A transfer of more than the balance is refused") func insufficientLamports() throws {
    var chain = Chain()
    chain.ledger[address(3)] = AccountState(lamports: 1_000_000)
    let outcome = try chain.run(SystemProgram.transfer(1_000_001, from: address(3), to: new))
    #expect(outcome.error == failed(0, .custom(1)))
    #expect(outcome.logs[1] == "Transfer: insufficient lamports 1000000, need 1000001")
  }

  @Test("A transfer from an account with data is refused") func transferFromDataAccount() throws {
    var chain = Chain()
    chain.ledger[address(3)] = AccountState(lamports: 5_000_000, data: [0])
    let outcome = try chain.run(SystemProgram.transfer(1, from: address(3), to: new))
    #expect(outcome.error == failed(0, .invalidArgument))
    #expect(outcome.logs[1] == "Transfer: `from` must not carry data")
  }

  @Test("The payer and the new account must sign") func requiredSigners() throws {
    var chain = Chain()
    for position in 0..<2 {
      var instruction = create()
      let meta = instruction.accounts[position]
      if position == 0 {
        chain.ledger[address(3)] = AccountState(lamports: 10_000_000)
        instruction.accounts[0] = .writable(address(3))
      } else {
        instruction.accounts[position] = .writable(meta.address)
      }
      let outcome = try chain.run(instruction)
      #expect(outcome.error == failed(0, .missingRequiredSignature))
      #expect(
        outcome.logs[1]
          == (position == 0
            ? "Transfer: `from` account \(address(3)) must sign"
            : "Allocate: 'to' account Address { address: \(new), base: None } must sign"))
    }
  }

  @Test("More space than an account can have is refused") func excessiveSpace() throws {
    var chain = Chain()
    let outcome = try chain.run(create(space: 10_485_761))
    #expect(outcome.error == failed(0, .custom(3)))
    #expect(outcome.logs[1] == "Allocate: requested 10485761, max allowed 10485760")
  }

  @Test("The System program takes the limit of an account from the ledger") func configuredSpace() throws {
    var configuration = Ledger.Configuration()
    configuration.limits.accountSpace = 100
    var chain = Chain(configuration: configuration)
    let outcome = try chain.run(create(space: 101))
    #expect(outcome.error == failed(0, .custom(3)))
    #expect(outcome.logs[1] == "Allocate: requested 101, max allowed 100")
    #expect(try chain.run(create(space: 100)).error == nil)
  }

  @Test("An account at a derived address is created by the signature of the base address")
  func derivedAddress() throws {
    var chain = Chain()
    let base = address(4)
    let derived = try PublicKey.derived(base: base, seed: "stake:0", owner: .tokenProgram)
    func create(_ address: PublicKey, seed: String = "stake:0") -> Instruction {
      SystemProgram().instruction(
        .createAccountWithSeed(
          base: base, seed: seed, lamports: 2_039_280, space: 165, owner: .tokenProgram),
        accounts: [Chain.payer, address, base])
    }
    #expect(try chain.run(create(derived)).error == nil)
    #expect(chain.ledger[derived]?.owner == .tokenProgram)
    let other = try chain.run(create(new))
    #expect(other.error == failed(0, .custom(5)))
    #expect(other.logs[1] == "Create: address \(new) does not match derived address \(derived)")
    let long = create(derived, seed: String(repeating: "s", count: 33))
    #expect(try chain.run(long).error == failed(0, .custom(0)))
  }

  @Test("Data that is not an instruction is refused") func invalidData() throws {
    var chain = Chain()
    for data in [[], [0, 0, 0], [13, 0, 0, 0], [2, 0, 0, 0, 1], [255, 255, 255, 255]] as [[UInt8]] {
      let outcome = try chain.run(Instruction(programID: .systemProgram, accounts: [], data: data))
      #expect(outcome.error == failed(0, .invalidInstructionData))
    }
    let hugeSeed: [UInt8] = [3, 0, 0, 0] + address(1).bytes + [UInt8](repeating: 255, count: 8)
    let outcome = try chain.run(Instruction(programID: .systemProgram, accounts: [], data: hugeSeed))
    #expect(outcome.error == failed(0, .invalidInstructionData))
  }
}
