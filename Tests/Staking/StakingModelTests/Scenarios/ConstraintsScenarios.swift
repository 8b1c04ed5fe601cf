import InferenceStaking
import LocalLedger
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import StakingModel
import Testing

/// What is refused before anything else has happened.
@Suite("Scenarios: constraints")
struct ConstraintsScenarios {
  static let scenario = Scenario(from: { try World() }, scenes)

  @Test("Each scene leads to the accounts and errors of the program", arguments: scenario.steps)
  func constraints(_ step: Scenario.Step) throws { try Self.scenario.play(step) }

  private static let newAdmin = World.key("new program admin")

  private static let scenes: [Scene] = [
    Scene("The program is not set up with another USDC mint") { world in
      try world.refuse(6023, world.createOverview(usdcMint: world.wrongUSDC))
    },
    Scene("The program is set up and its settings are changed") { world in
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
    },
    Scene("Only the program admin changes settings") { world in
      try world.refuse(6014, world.updateOverview(by: world.signer) { $0.isStakingHalted = true })
    },
    Scene("A new program admin signs together with the former one") { world in try handOver(&world) },
    Scene("The former program admin has no say any more") { world in
      try world.refuse(6014, world.updateAuthorities(by: world.programAdmin, halt: [world.haltAuthority]))
    },
    Scene("A list of authorities has at most five keys") { world in
      let keys = (1...6).map { World.key("halt authority \($0)") }
      try world.refuse(6018, world.updateAuthorities(halt: keys))
      try world.accept(world.updateAuthorities(halt: Array(keys.prefix(5))))
      #expect(try world.overview.haltAuthorities.count == 5)
    },
    Scene("A commission rate is at most the whole") { world in
      try world.refuse(
        6037,
        world.createPool(PoolKeys(1)) {
          $0.rewardCommissionRateBps = 11000
          $0.usdcCommissionRateBps = 500
        })
    },
    Scene("Nobody marks an epoch while no list names him") { world in
      try world.refuse(6015, world.markFinalizing(by: world.signer))
    },
  ]

  private static func handOver(_ world: inout World) throws {
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
}
