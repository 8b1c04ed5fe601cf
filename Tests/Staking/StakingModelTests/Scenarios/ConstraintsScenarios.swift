import InferenceStaking
import LocalLedger
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import StakingModel
import Testing

/// The constraints suite, scenarios C-1 to C-8.
@Suite("Scenarios: constraints")
struct ConstraintsScenarios {
  static let story = Story(from: { try World() }, [c1, c2, c3, c4, c5, c6, c7, c8])

  @Test("C-1 The program is not set up with another USDC mint") func s1() throws { try Self.story.play(1) }
  @Test("C-2 The program is set up and its settings are changed") func s2() throws { try Self.story.play(2) }
  @Test("C-3 Only the program admin changes settings") func s3() throws { try Self.story.play(3) }
  @Test("C-4 A new program admin signs together with the former one") func s4() throws {
    try Self.story.play(4)
  }
  @Test("C-5 The former program admin has no say any more") func s5() throws { try Self.story.play(5) }
  @Test("C-6 A list of authorities has at most five keys") func s6() throws { try Self.story.play(6) }
  @Test("C-7 A commission rate is at most the whole") func s7() throws { try Self.story.play(7) }
  @Test("C-8 Nobody marks an epoch while no list names him") func s8() throws { try Self.story.play(8) }

  private static let newAdmin = World.key("new program admin")

  @Sendable static func c1(_ world: inout World) throws {
    try world.refuse(6023, world.createOverview(usdcMint: world.wrongUSDC))
  }

  @Sendable static func c2(_ world: inout World) throws {
    try world.accept(world.createOverview())
    try world.set {
      $0 = .init(
        isStakingHalted: false, isWithdrawalHalted: false, isAccrueRewardHalted: false,
        allowPoolCreation: true, operatorPoolRegistrationFee: 1000, minOperatorTokenStake: 1000,
        delegatorUnstakeDelaySeconds: 8, operatorUnstakeDelaySeconds: 20, slashingDelaySeconds: 3)
    }
    let overview = try world.overview
    #expect(overview.allowPoolCreation)
    #expect(overview.operatorPoolRegistrationFee == 1000)
    #expect(overview.minOperatorTokenStake == 1000)
    #expect(overview.delegatorUnstakeDelaySeconds == 8)
    #expect(overview.operatorUnstakeDelaySeconds == 20)
    #expect(overview.slashingDelaySeconds == 3)
  }

  @Sendable static func c3(_ world: inout World) throws {
    try world.refuse(6014, world.updateOverview(by: world.signer) { $0.isStakingHalted = true })
  }

  @Sendable static func c4(_ world: inout World) throws {
    // Signatures count here, so the two admins and the fee payer have real keys on a copy of the chain.
    let (payer, former, new) = (try KeyPair.random(), try KeyPair.random(), try KeyPair.random())
    var signed = try World()
    try signed.accept(signed.createOverview())
    try signed.accept(signed.updateAuthorities(newAdmin: former.publicKey))
    try signed.chain.airdrop(1_000_000, to: payer.publicKey)
    signed.chain.verifier = SodiumVerifier.libsodium
    let change = try signed.updateAuthorities(newAdmin: new.publicKey).instruction
    let message = try Message(
      version: .legacy, feePayer: payer.publicKey, instructions: [change],
      recentBlockhash: signed.chain.latestBlockhash)
    for present in [former, new] {
      let signatures = [payer, present].map { ($0.publicKey, $0.sign(message.bytes)) }
      let transaction = try Transaction(
        message: message, signatures: Dictionary(uniqueKeysWithValues: signatures))
      #expect(signed.chain.process(transaction).error == .signatureFailure)
      #expect(try signed.overview.programAdmin == former.publicKey)
    }
    let signatures = [payer, former, new].map { ($0.publicKey, $0.sign(message.bytes)) }
    let transaction = try Transaction(
      message: message, signatures: Dictionary(uniqueKeysWithValues: signatures))
    #expect(signed.chain.process(transaction).error == nil)
    #expect(try signed.overview.programAdmin == new.publicKey)

    try world.accept(world.updateAuthorities(newAdmin: newAdmin))
    #expect(try world.overview.programAdmin == newAdmin)
  }

  @Sendable static func c5(_ world: inout World) throws {
    try world.refuse(6014, world.updateAuthorities(by: world.programAdmin, halt: [world.haltAuthority]))
  }

  @Sendable static func c6(_ world: inout World) throws {
    let keys = (1...6).map { World.key("halt authority \($0)") }
    try world.refuse(6018, world.updateAuthorities(halt: keys))
    try world.accept(world.updateAuthorities(halt: Array(keys.prefix(5))))
    #expect(try world.overview.haltAuthorities.count == 5)
  }

  @Sendable static func c7(_ world: inout World) throws {
    try world.refuse(
      6037,
      world.createPool(PoolKeys(1)) {
        $0.rewardCommissionRateBps = 11000
        $0.usdcCommissionRateBps = 500
      })
  }

  @Sendable static func c8(_ world: inout World) throws {
    try world.refuse(6015, world.markFinalizing(by: world.signer))
  }
}
