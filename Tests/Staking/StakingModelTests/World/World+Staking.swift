import InferenceStaking
import InstructionBuilders
import SolanaPrimitives
import Testing

// What owners of records do, and what anybody may do for them.

extension World {
  func createStakingRecord(_ owner: PublicKey, in pool: PoolKeys) throws -> StakingProgram.CreateStakingRecord
  {
    try StakingProgram.CreateStakingRecord(
      accounts: .init(payer: feePayer, owner: owner, initialPoolAdmin: pool.initialAdmin))
  }

  func closeStakingRecord(
    _ owner: PublicKey, in pool: PoolKeys, receiver: PublicKey? = nil
  ) throws -> StakingProgram.CloseStakingRecord {
    try StakingProgram.CloseStakingRecord(
      accounts: .init(
        receiver: receiver ?? owner, owner: owner, ownerStakingRecordOperatorPool: pool.address,
        initialPoolAdmin: pool.initialAdmin))
  }

  func stake(_ amount: UInt64, by owner: PublicKey, in pool: PoolKeys) throws -> StakingProgram.Stake {
    try StakingProgram.Stake(
      arguments: .init(tokenAmount: amount),
      accounts: .init(
        owner: owner, initialPoolAdmin: pool.initialAdmin,
        operatorStakingRecord: self.pool(pool).operatorStakingRecord,
        ownerTokenAccount: tokenAccount(owner, of: mint)))
  }

  func unstake(_ shares: UInt64, by owner: PublicKey, in pool: PoolKeys) throws -> StakingProgram.Unstake {
    try StakingProgram.Unstake(
      arguments: .init(sharesAmount: shares),
      accounts: .init(
        owner: owner, initialPoolAdmin: pool.initialAdmin,
        operatorStakingRecord: self.pool(pool).operatorStakingRecord))
  }

  func claimUnstake(_ owner: PublicKey, in pool: PoolKeys) throws -> StakingProgram.ClaimUnstake {
    try StakingProgram.ClaimUnstake(
      accounts: .init(
        owner: owner, initialPoolAdmin: pool.initialAdmin,
        operatorStakingRecord: self.pool(pool).operatorStakingRecord,
        ownerTokenAccount: tokenAccount(owner, of: mint)))
  }

  func cancelUnstake(_ owner: PublicKey, in pool: PoolKeys) throws -> StakingProgram.CancelUnstake {
    try StakingProgram.CancelUnstake(
      accounts: .init(
        owner: owner, operatorPool: pool.address, ownerStakingRecord: pool.record(of: owner)))
  }

  func claimUSDC(
    _ owner: PublicKey, in pool: PoolKeys, to destination: PublicKey? = nil
  ) throws -> StakingProgram.ClaimUSDCEarnings {
    try StakingProgram.ClaimUSDCEarnings(
      accounts: .init(
        owner: owner, initialPoolAdmin: pool.initialAdmin, stakingRecord: pool.record(of: owner),
        destination: destination ?? tokenAccount(owner, of: usdcMint)))
  }

  func accrue(
    _ leaf: RewardLeaf, proof: MerkleProof, root index: UInt8 = 0, epoch: UInt64, pool: PoolKeys
  ) throws -> StakingProgram.AccrueReward {
    try StakingProgram.AccrueReward(
      arguments: .init(
        merkleIndex: index, proof: proof.siblings, proofPath: proof.siblingIsLeft,
        rewardAmount: leaf.rewardAmount, usdcAmount: leaf.usdcAmount),
      accounts: .init(
        epoch: epoch, initialPoolAdmin: pool.initialAdmin,
        operatorStakingRecord: self.pool(pool).operatorStakingRecord))
  }
}
