import AnchorCore
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing

@testable import StakingModel

@Suite("What the program does with an instruction")
struct TransitionTests {
  private let configuration = StakingConfiguration.test

  private func transition(_ data: [UInt8], at programID: PublicKey? = nil) -> StakingOutcome {
    let context = ExecutionContext(
      configuration: configuration, programID: programID ?? configuration.programID, now: 0, topLevelIndex: 0)
    return StakingRules.transition(accounts: [], data: data[...], context: context)
  }

  private func framework(_ error: AnchorFrameworkError) -> StakingOutcome.Ending {
    .failure(
      .error(StakingFailure.Report(error: .anchor(error), origin: .unstated, comparedValues: .none)))
  }

  @Test("Data that names no instruction is refused, each kind as Anchor refuses it")
  func dispatch() {
    #expect(transition([]).ending == framework(.instructionFallbackNotFound))
    #expect(transition([1, 2, 3]).ending == framework(.instructionFallbackNotFound))
    #expect(transition(Array(repeating: 7, count: 20)).ending == framework(.instructionFallbackNotFound))
    let eventTag: [UInt8] = [0xe4, 0x45, 0xa5, 0x2e, 0x51, 0xcb, 0x9a, 0x1d]
    #expect(transition(eventTag).ending == framework(.eventInstructionStub))
    let idlTag: [UInt8] = [0x40, 0xf4, 0xbc, 0x78, 0xa7, 0xe9, 0x69, 0x0a]
    #expect(transition(idlTag).ending == framework(.instructionDidNotDeserialize))
    #expect(transition(idlTag + [9]).ending == framework(.instructionDidNotDeserialize))
    #expect(transition(idlTag + [5]).ending == .failure(.unsupported("IDL account instruction Close")))
    #expect(transition(idlTag).effects == [])
  }

  @Test("At another address than it declares the program refuses every call")
  func declaredID() throws {
    #expect(transition([], at: World.key("elsewhere")).ending == framework(.declaredProgramIdMismatch))
    var world = try World()
    let elsewhere = World.key("elsewhere")
    world.chain.add(StakingProcessor(configuration: .test, deployedAt: elsewhere))
    var instruction = try world.createOverview().instruction
    instruction.programID = elsewhere
    #expect(try world.send([instruction]).error == .instruction(index: 0, .custom(4100)))
  }

  @Test("Another deployment has addresses of its own")
  func otherDeployment() throws {
    var configuration = StakingConfiguration.devnet
    configuration.programID = try PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm")
    let program = StakingProgram(id: configuration.programID)
    var world = try World(configuration)
    let original = try world.createOverview()
    let create = try StakingProgram.CreatePoolOverview(
      accounts: .init(
        payer: world.feePayer, programAdmin: world.programAdmin, registrationFeePayoutWallet: world.feeWallet,
        slashingDestinationTokenAccount: original.accounts.slashingDestinationTokenAccount,
        slashingDestinationUSDCAccount: original.accounts.slashingDestinationUSDCAccount, mint: world.mint,
        usdcMint: configuration.usdcMint), in: program)
    #expect(try world.send([create.instruction]).error == nil)
    let overview: PoolOverview = try world.state(at: PoolOverview.address(in: program).address)
    #expect(overview.slashingDelaySeconds == 30)
  }

  @Test("Arguments are decoded before any account is checked; bytes after them are ignored")
  func arguments() throws {
    let stake = StakingProgram.Stake.schema.discriminator.bytes
    let short = transition(stake + [1, 2, 3])
    #expect(short.ending == framework(.instructionDidNotDeserialize))
    #expect(short.effects == [.log("Instruction: Stake")])
    let missing = StakingFailure.Report(
      error: .anchor(.accountNotEnoughKeys), origin: .account("owner"), comparedValues: .none)
    #expect(transition(stake + Array(repeating: 1, count: 40)).ending == .failure(.error(missing)))
    let halt = StakingProgram.SetHaltStatus.schema.discriminator.bytes
    #expect(transition(halt + [2]).ending == framework(.instructionDidNotDeserialize))
  }

  @Test("A missing account that is still to be created is not named")
  func missingAccounts() throws {
    let data = StakingProgram.CreateStakingRecord.schema.discriminator.bytes
    let context = ExecutionContext(
      configuration: configuration, programID: configuration.programID, now: 0, topLevelIndex: 0)
    var world = try World()
    try world.accept(world.createOverview())
    try world.set { $0.allowPoolCreation = true }
    try world.accept(world.createPool(PoolKeys(1)))
    let pool = try #require(world.chain[PoolKeys(1).address])
    var accounts = [0, 1].map { _ in supplied(World.key("signer"), AccountState(lamports: 1), signer: true) }
    accounts.append(supplied(try PoolKeys(1).address, pool))
    let outcome = StakingRules.transition(accounts: accounts, data: data[...], context: context)
    #expect(outcome.ending == framework(.accountNotEnoughKeys))
  }

  private func supplied(_ address: PublicKey, _ state: AccountState, signer: Bool = false) -> SuppliedAccount
  {
    SuppliedAccount(
      address: address, isSigner: signer, isWritable: true, isExecutable: false, lamports: state.lamports,
      owner: state.owner, data: state.data)
  }

  @Test("No data and no accounts stop the process")
  func hostile() throws {
    var random = SeededRandom(seed: 9)
    var world = try World()
    try world.accept(world.createOverview())
    try world.set { $0.allowPoolCreation = true }
    try world.accept(world.createPool(PoolKeys(1)))
    var states: [(PublicKey, AccountState)] = []
    world.chain.forEachAccount { states.append(($0, $1)) }
    let addresses = AddressCache(StakingProgram(id: configuration.programID), capacity: 8)
    var endings: Set<String> = []
    for _ in 0..<20_000 {
      let schema = InstructionTable.schemas[random.below(24)]
      let data = schema.discriminator.bytes + random.bytes(random.below(60)).map { $0 & 1 }
      let accounts = (0..<random.below(17)).map { _ -> SuppliedAccount in
        var (key, state) = states[random.below(states.count)]
        if random.oneIn(8), !state.data.isEmpty { state.data[random.below(state.data.count)] = 255 }
        if random.oneIn(8) { state.data.removeLast(random.below(state.data.count + 1)) }
        if random.oneIn(4) { key = .tokenProgram }
        return supplied(key, state, signer: random.oneIn(2))
      }
      let context = ExecutionContext(
        configuration: configuration, programID: configuration.programID,
        now: random.oneIn(2) ? .max : .min, topLevelIndex: 0)
      let outcome = StakingRules.transition(
        accounts: accounts, data: data[...], context: context, findingAddressesBy: addresses.address)
      switch outcome.ending {
      case .success: endings.insert("success")
      case .failure(.error(let report)): endings.insert(report.error.name)
      case .failure(let failure): endings.insert("\(failure)")
      }
    }
    #expect(endings.count > 10, "\(endings)")
  }
}
