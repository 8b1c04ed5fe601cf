public import SolanaPDA
public import SolanaPrimitives

/// An address that the program derives from seeds (ProtocolAccounts, "Derived addresses").
public enum DerivedAddress: Equatable, Sendable {
  /// The program's settings and counters.
  case poolOverview
  /// The pool that a wallet created.
  case operatorPool(initialPoolAdmin: PublicKey)
  /// A wallet's record in a pool.
  case stakingRecord(operatorPool: PublicKey, owner: PublicKey)
  /// The record of a reward epoch.
  case rewardRecord(epoch: UInt64)
  /// The vault of issued rewards that no pool has accrued.
  case globalTokenRewardVault
  /// The vault of issued USDC that no pool has accrued.
  case globalUSDCEarningsVault
  /// A pool's vault of staked and unstaking tokens.
  case poolStakedTokenVault(operatorPool: PublicKey)
  /// A pool's vault of reward commission.
  case poolRewardCommissionTokenVault(operatorPool: PublicKey)
  /// A pool's vault of USDC commission.
  case poolUSDCCommissionTokenVault(operatorPool: PublicKey)
  /// A pool's vault of USDC owed to its share holders.
  case poolDelegatorUSDCEarningsVault(operatorPool: PublicKey)

  /// The seeds, without a bump.
  public var seeds: [Seed] {
    switch self {
    case .poolOverview: ["PoolOverview"]
    case .operatorPool(let admin): ["OperatorPool", Seed(admin)]
    case .stakingRecord(let pool, let owner): ["StakingRecord", Seed(pool), Seed(owner)]
    case .rewardRecord(let epoch): ["RewardRecord", Seed(epoch)]
    case .globalTokenRewardVault: ["GlobalTokenRewardVault"]
    case .globalUSDCEarningsVault: ["GlobalUsdcEarningsVault"]
    case .poolStakedTokenVault(let pool): ["PoolStakedTokenVault", Seed(pool)]
    case .poolRewardCommissionTokenVault(let pool): ["PoolRewardCommissionTokenVault", Seed(pool)]
    case .poolUSDCCommissionTokenVault(let pool): ["PoolUsdcCommissionTokenVault", Seed(pool)]
    case .poolDelegatorUSDCEarningsVault(let pool): ["PoolDelegatorUsdcEarningsVault", Seed(pool)]
    }
  }

  /// A well-spread number that differs for most different addresses; not resistant to intent.
  var fingerprint: UInt64 {
    switch self {
    case .poolOverview: 1
    case .operatorPool(let admin): mixed(2, admin)
    case .stakingRecord(let pool, let owner): mixed(mixed(3, pool), owner)
    case .rewardRecord(let epoch): (4 ^ epoch) &* 0x9e37_79b9_7f4a_7c15
    case .globalTokenRewardVault: 5
    case .globalUSDCEarningsVault: 6
    case .poolStakedTokenVault(let pool): mixed(7, pool)
    case .poolRewardCommissionTokenVault(let pool): mixed(8, pool)
    case .poolUSDCCommissionTokenVault(let pool): mixed(9, pool)
    case .poolDelegatorUSDCEarningsVault(let pool): mixed(10, pool)
    }
  }

  private func mixed(_ start: UInt64, _ key: PublicKey) -> UInt64 {
    let words = key.words
    return ((start &* 0x9e37_79b9_7f4a_7c15) ^ words.0 ^ words.1 ^ words.2 ^ words.3) &* 0xff51_afd7_ed55_8ccd
  }
}
