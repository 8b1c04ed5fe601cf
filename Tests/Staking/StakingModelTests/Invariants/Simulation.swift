import AnchorCore
import InferenceStaking
import InstructionBuilders
import LocalLedger
import SolanaPrimitives
import SolanaTransactions
import Testing

/// Several actors on one chain, with what they need to know from outside: the trees of the epochs.
struct Simulation: Sendable {
  static let poolCount = 3

  var world: World
  var epochs: [UInt64: EpochRewards] = [:]
  private var kept: [Simulation] = []

  /// Wallets that own records: the pools' admins first.
  static let owners = (1...poolCount).map(World.poolAdmin) + (1...3).map(World.delegator)

  init() throws {
    world = try World()
    try world.accept(world.createOverview())
    try world.set {
      $0.allowPoolCreation = true
      $0.operatorPoolRegistrationFee = 1000
    }
    try world.accept(
      world.updateAuthorities(
        rewards: [world.rewardAuthority], halt: [world.haltAuthority], slashing: [world.slashingAuthority]))
    for pool in [try PoolKeys(1), try PoolKeys(2)] {
      try world.accept(world.createPool(pool))
      for owner in Self.owners where owner != pool.initialAdmin {
        try world.accept(world.createStakingRecord(owner, in: pool))
      }
    }
  }

  /// The pools that exist.
  var pools: [PoolKeys] {
    get throws { try (1...Self.poolCount).map { try PoolKeys($0) }.filter { world.exists($0.address) } }
  }

  /// What came of an action: nothing tried, or a transaction with what the gates said about it before.
  struct Attempt {
    let outcome: TransactionOutcome
    var obstacles: [StakingObstacle]?
  }

  mutating func perform(_ action: ProtocolAction) throws -> Attempt? {
    switch action {
    case .wait(let seconds):
      world.chain.advance(by: .seconds(Int64(seconds)))
    case .remember:
      var copy = self
      copy.kept = []
      kept.append(copy)
    case .rewind(let index):
      guard !kept.isEmpty else { return nil }
      let states = kept
      self = states[index % states.count]
      kept = states
    case .endEpoch(let usdc, let isEmpty):
      try endEpoch(usdc: UInt64(usdc), isEmpty: isEmpty)
    case .changeSettings(let minimum, let delay, let halts):
      return try attempt(
        world.updateOverview {
          $0.minOperatorTokenStake = UInt64(minimum)
          $0.delegatorUnstakeDelaySeconds = UInt64(delay)
          $0.operatorUnstakeDelaySeconds = UInt64(delay) * 2
          $0.isStakingHalted = halts & 1 != 0
          $0.isWithdrawalHalted = halts & 2 != 0
          $0.isAccrueRewardHalted = halts & 4 != 0
        })
    case .markFinalizing: return try attempt(world.markFinalizing())
    case .createPool(let number):
      return try attempt(world.createPool(PoolKeys(number % Self.poolCount + 1)))
    default: return try performOnPool(action)
    }
    return nil
  }

  /// Every pool earns; one without leaf would have to be led past the epoch.
  private mutating func endEpoch(usdc: UInt64, isEmpty: Bool) throws {
    let epoch = try world.overview.completedRewardEpoch + 1
    guard !isEmpty else {
      epochs[epoch] = nil
      try world.endEpoch()
      return
    }
    let pools = try (1...Self.poolCount).map { try PoolKeys($0) }
    let rewards = try EpochRewards(
      epoch: epoch, pools: pools, usdc: [usdc, usdc / 3, usdc % 1000])
    epochs[epoch] = rewards
    try world.endEpoch(roots: [rewards.tree.root], usdc: rewards.totalUSDC)
  }

  mutating func attempt(
    _ instruction: some AnchorInstruction, _ obstacles: [StakingObstacle]? = nil
  ) throws -> Attempt {
    Attempt(outcome: try world.send([instruction.instruction]), obstacles: obstacles)
  }
}
