public import InferenceStaking
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

  /// The seeds without a bump, by which the program signs. The generated code gives addresses only; tests hold both
  /// against each other.
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

  /// The address in a deployment of the program, with its canonical bump.
  ///
  /// - Throws: `.noBump`, which no seeds are known for.
  public func address(in program: StakingProgram) throws(ProgramAddressError) -> ProgramAddress {
    switch self {
    case .poolOverview: try PoolOverview.address(in: program)
    case .operatorPool(let admin): try OperatorPool.address(initialPoolAdmin: admin, in: program)
    case .stakingRecord(let pool, let owner):
      try StakingRecord.address(operatorPool: pool, owner: owner, in: program)
    case .rewardRecord(let epoch): try RewardRecord.address(epoch: epoch, in: program)
    case .globalTokenRewardVault: try StakingProgram.globalTokenRewardVaultAddress(in: program)
    case .globalUSDCEarningsVault: try StakingProgram.globalUSDCEarningsVaultAddress(in: program)
    case .poolStakedTokenVault(let pool):
      try StakingProgram.poolStakedTokenVaultAddress(operatorPool: pool, in: program)
    case .poolRewardCommissionTokenVault(let pool):
      try StakingProgram.poolRewardCommissionTokenVaultAddress(operatorPool: pool, in: program)
    case .poolUSDCCommissionTokenVault(let pool):
      try StakingProgram.poolUSDCCommissionTokenVaultAddress(operatorPool: pool, in: program)
    case .poolDelegatorUSDCEarningsVault(let pool):
      try StakingProgram.poolDelegatorUSDCEarningsVaultAddress(operatorPool: pool, in: program)
    }
  }

  /// The address with a given bump, canonical or not.
  ///
  /// - Throws: `.onCurve` if the bump gives none.
  public func address(in program: StakingProgram, bump: UInt8) throws(ProgramAddressError) -> PublicKey {
    try PublicKey.programAddress(seeds: seeds + [Seed(bump)], programID: program.id)
  }
}
