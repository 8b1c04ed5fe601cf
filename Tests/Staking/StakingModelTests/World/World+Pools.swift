import InferenceStaking
import InstructionBuilders
import SolanaPrimitives
import Testing

// What operators do.

extension World {
  /// The pool of a wallet: 15 % of both, auto-stake off, delegation on, with description and website.
  func createPool(
    _ pool: PoolKeys, usdcMint: PublicKey? = nil, feeAccount: PublicKey? = nil,
    _ change: (inout StakingProgram.CreateOperatorPoolArgs) -> Void = { _ in }
  ) throws -> StakingProgram.CreateOperatorPool {
    var arguments = StakingProgram.CreateOperatorPoolArgs(
      autoStakeFees: false, rewardCommissionRateBps: 1500, allowDelegation: true, name: "Pool",
      description: "A pool", websiteURL: "https://example.org", avatarImageURL: nil, operatorAuthKeys: nil,
      usdcCommissionRateBps: 1500)
    change(&arguments)
    return try StakingProgram.CreateOperatorPool(
      arguments: arguments,
      accounts: .init(
        payer: feePayer, admin: pool.initialAdmin,
        adminTokenAccount: tokenAccount(pool.initialAdmin, of: mint),
        registrationFeePayoutTokenAccount: feeAccount ?? tokenAccount(feeWallet, of: mint), mint: mint,
        usdcMint: usdcMint ?? self.usdcMint))
  }

  func updatePool(
    _ pool: PoolKeys, by admin: PublicKey? = nil,
    _ change: (inout StakingProgram.UpdateOperatorPoolArgs) -> Void
  ) throws -> StakingProgram.UpdateOperatorPool {
    var arguments = StakingProgram.UpdateOperatorPoolArgs(
      newRewardCommissionRateBps: nil, newUSDCCommissionRateBps: nil, allowDelegation: nil,
      autoStakeFees: nil,
      name: nil, description: nil, websiteURL: nil, avatarImageURL: nil, operatorAuthKeys: nil)
    change(&arguments)
    return try StakingProgram.UpdateOperatorPool(
      arguments: arguments,
      accounts: .init(admin: self.admin(of: pool, admin), initialPoolAdmin: pool.initialAdmin))
  }

  func changeAdmin(_ pool: PoolKeys, to newAdmin: PublicKey) throws -> StakingProgram.ChangeOperatorAdmin {
    try StakingProgram.ChangeOperatorAdmin(
      accounts: .init(
        admin: self.pool(pool).admin, newAdmin: newAdmin, initialPoolAdmin: pool.initialAdmin))
  }

  func changeRecord(
    _ pool: PoolKeys, toRecordOf owner: PublicKey
  ) throws -> StakingProgram.ChangeOperatorStakingRecord {
    let content = try self.pool(pool)
    return try StakingProgram.ChangeOperatorStakingRecord(
      accounts: .init(
        admin: content.admin, owner: owner, initialPoolAdmin: pool.initialAdmin,
        operatorStakingRecord: content.operatorStakingRecord))
  }

  func withdrawRewardCommission(
    _ pool: PoolKeys, to destination: PublicKey? = nil, by admin: PublicKey? = nil
  ) throws -> StakingProgram.WithdrawOperatorRewardCommission {
    let admin = try self.admin(of: pool, admin)
    return try StakingProgram.WithdrawOperatorRewardCommission(
      accounts: .init(
        admin: admin, initialPoolAdmin: pool.initialAdmin,
        destination: destination ?? tokenAccount(admin, of: mint)))
  }

  func withdrawUSDCCommission(
    _ pool: PoolKeys, to destination: PublicKey? = nil
  ) throws -> StakingProgram.WithdrawOperatorUSDCCommission {
    let admin = try self.admin(of: pool, nil)
    return try StakingProgram.WithdrawOperatorUSDCCommission(
      accounts: .init(
        admin: admin, initialPoolAdmin: pool.initialAdmin,
        destination: destination ?? tokenAccount(admin, of: usdcMint)))
  }

  func closePool(_ pool: PoolKeys, by admin: PublicKey? = nil) throws -> StakingProgram.CloseOperatorPool {
    try StakingProgram.CloseOperatorPool(
      accounts: .init(admin: self.admin(of: pool, admin), operatorPool: pool.address))
  }

  func sweep(_ pool: PoolKeys) throws -> StakingProgram.SweepClosedPoolUSDCDust {
    let admin = try self.admin(of: pool, nil)
    return try StakingProgram.SweepClosedPoolUSDCDust(
      accounts: .init(
        admin: admin, operatorPool: pool.address, adminUSDCAccount: tokenAccount(admin, of: usdcMint)))
  }

  func bypass(
    _ pool: PoolKeys, _ current: UInt64, _ next: UInt64, by admin: PublicKey? = nil
  ) throws -> StakingProgram.AccrueRewardEmergencyBypass {
    try StakingProgram.AccrueRewardEmergencyBypass(
      accounts: .init(
        admin: self.admin(of: pool, admin), initialPoolAdmin: pool.initialAdmin,
        currentPoolRewardRecordEpoch: current, nextPoolRewardRecordEpoch: next))
  }

  private func admin(of pool: PoolKeys, _ given: PublicKey?) throws -> PublicKey {
    if let given { return given }
    return exists(pool.address) ? try self.pool(pool).admin : pool.initialAdmin
  }
}
