import AnchorCore
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions

/// What holds in every state that the program's instructions lead to.
struct Invariants {
  let simulation: Simulation

  /// The first break, as a sentence; nil if all holds.
  func firstBreak() throws -> String? {
    let world = simulation.world
    let overview = try world.overview
    let rewardVault = try world.balance(world.rewardVault) ?? 0
    let usdcVault = try world.balance(world.usdcVault) ?? 0
    if rewardVault < overview.unclaimedRewards {
      return "the reward vault holds \(rewardVault), unclaimed are \(overview.unclaimedRewards)"
    }
    if usdcVault < overview.unclaimedUSDC {
      return "the USDC vault holds \(usdcVault), unclaimed are \(overview.unclaimedUSDC)"
    }
    let pools = try simulation.pools
    if overview.totalPools != UInt64(pools.count) {
      return "\(pools.count) pools, \(overview.totalPools) counted"
    }
    var (accrued, accruedUSDC) = (0 as UInt64, 0 as UInt64)
    for keys in pools {
      let pool = try world.pool(keys)
      accrued += pool.accruedRewards + pool.accruedRewardCommission
      accruedUSDC += pool.accruedUSDCCommission + pool.accruedDelegatorUSDC
      if let text = try firstBreak(keys, pool, overview) { return "\(keys.address): \(text)" }
    }
    if accrued > overview.unclaimedRewards { return "more rewards accrued than unclaimed" }
    if accruedUSDC > overview.unclaimedUSDC { return "more USDC accrued than unclaimed" }
    return nil
  }

  private func firstBreak(_ keys: PoolKeys, _ pool: OperatorPool, _ overview: PoolOverview) throws -> String?
  {
    let world = simulation.world
    let records = try Simulation.owners.compactMap { owner in
      try world.exists(keys.record(of: owner)) ? world.record(owner, in: keys) : nil
    }
    let shares = records.reduce(0 as UInt64) { $0 + $1.shares }
    let pending = records.reduce(0 as UInt64) { $0 + $1.tokensUnstakeAmount }
    if shares != pool.totalShares { return "records hold \(shares) shares of \(pool.totalShares)" }
    if pending != pool.totalUnstaking { return "records wait for \(pending) of \(pool.totalUnstaking)" }
    let vault = try world.balance(keys.stakedVault) ?? 0
    if vault != pool.totalStakedAmount + pool.totalUnstaking {
      return "the staked vault holds \(vault) for \(pool.totalStakedAmount) and \(pool.totalUnstaking)"
    }
    if pool.totalShares > 0 && pool.totalStakedAmount < pool.totalShares {
      return "\(pool.totalShares) shares are worth only \(pool.totalStakedAmount)"
    }
    if pool.rewardLastClaimedEpoch > overview.completedRewardEpoch + 1 { return "claimed ahead of time" }
    for record in records {
      if (record.tokensUnstakeAmount > 0) != (record.unstakeAtTimestamp > 0), record.tokensUnstakeAmount > 0 {
        return "tokens wait without an end of the cooldown"
      }
      if record.lastSettledUSDCPerShare > pool.cumulativeUSDCPerShare { return "settled ahead of the index" }
    }
    guard let usdc = try world.balance(keys.usdcVault) else { return nil }
    let claimable = try records.reduce(0 as UInt64) { try $0 + $1.claimableUSDC(in: pool) }
    return claimable > usdc ? "\(claimable) USDC are claimable, the vault holds \(usdc)" : nil
  }

  /// The first thing that went where it cannot go from `earlier` by one instruction.
  func firstBreak(since earlier: Simulation) throws -> String? {
    let (before, after) = (try earlier.world.overview, try simulation.world.overview)
    if after.completedRewardEpoch < before.completedRewardEpoch { return "epochs went back" }
    for keys in try earlier.pools {
      let (was, now) = (try earlier.world.pool(keys), try simulation.world.pool(keys))
      if now.cumulativeUSDCPerShare < was.cumulativeUSDCPerShare { return "the index of a pool fell" }
      if now.rewardLastClaimedEpoch < was.rewardLastClaimedEpoch { return "a pool's claims went back" }
      if was.closedAtEpoch != nil && now.closedAtEpoch != was.closedAtEpoch { return "a pool opened again" }
      if was.initialPoolAdmin != now.initialPoolAdmin { return "a pool's first admin changed" }
      if let (price, earlier) = zip(now.sharePrice, was.sharePrice), price < earlier {
        return "the price of a share fell from \(earlier) to \(price)"
      }
    }
    return nil
  }

  private func zip<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
    guard let a, let b else { return nil }
    return (a, b)
  }

  /// The first way in which a transaction was not as the gates said, or did what no failed one may.
  static func firstBreak(_ attempt: Simulation.Attempt, _ action: ProtocolAction, _ world: World) -> String? {
    let outcome = attempt.outcome
    if outcome.error != nil, outcome.changes.contains(where: { $0.address != world.feePayer }) {
      return "a failed transaction changed more than the fee payer"
    }
    if let panic = outcome.panicMessage {
      // Only a record without roots panics here.
      if case .accrue = action { return nil }
      return "the program panicked: \(panic)"
    }
    guard let obstacles = attempt.obstacles else { return nil }
    guard let obstacle = obstacles.first else {
      switch outcome.error {
      case nil: return nil
      // Depend on amounts and balances, which gates do not know.
      case .instruction(_, .custom(2506)), .instruction(_, .custom(6003)), .instruction(_, .custom(6036)):
        return nil
      case let error?: return "nothing stood against it, but it failed: \(error)"
      }
    }
    if outcome.error == .instruction(index: 0, .custom(obstacle.errorCode)) { return nil }
    return
      "\(obstacle) (\(obstacle.errorCode)), but it ended with \(outcome.error.map { "\($0)" } ?? "success")"
  }
}
