import AnchorCore
import InferenceStaking
import JSONText
import SolanaPDA
import SolanaPrimitives
import TestSupport
import Testing

@Suite("staking-pdas.json")
struct StakingPDAsConformance {
  @Test("The addresses of the whole deployment are derived with their bumps")
  func global() throws {
    try Fixtures.forEachCase(file: "staking-pdas", list: "global") { _, node in
      let program = StakingProgram(id: try PublicKey(node.text("program_id")))
      try check(PoolOverview.address(in: program), node, "pool_overview")
      try check(
        StakingProgram.globalTokenRewardVaultAddress(in: program), node, "global_token_reward_vault")
      try check(
        StakingProgram.globalUSDCEarningsVaultAddress(in: program), node, "global_usdc_earnings_vault")
    }
  }

  @Test("The addresses of a pool, a record and an epoch are derived with their bumps")
  func cases() throws {
    try Fixtures.forEachCase(file: "staking-pdas", list: "cases") { _, node in
      let program = StakingProgram(id: try PublicKey(node.text("program_id")))
      let pool = try OperatorPool.address(initialPoolAdmin: PublicKey(node.text("admin")), in: program)
      try check(pool, node, "operator_pool")
      let key = pool.address
      try check(
        StakingRecord.address(operatorPool: key, owner: PublicKey(node.text("owner")), in: program), node,
        "staking_record")
      try check(RewardRecord.address(epoch: node.integer("epoch"), in: program), node, "reward_record")
      try check(
        StakingProgram.poolStakedTokenVaultAddress(operatorPool: key, in: program), node,
        "pool_staked_token_vault")
      try check(
        StakingProgram.poolRewardCommissionTokenVaultAddress(operatorPool: key, in: program), node,
        "pool_reward_commission_token_vault")
      try check(
        StakingProgram.poolUSDCCommissionTokenVaultAddress(operatorPool: key, in: program), node,
        "pool_usdc_commission_token_vault")
      try check(
        StakingProgram.poolDelegatorUSDCEarningsVaultAddress(operatorPool: key, in: program), node,
        "pool_delegator_usdc_earnings_vault")
    }
  }

  @Test("The address of an epoch's record is derived at the edges of its range too")
  func rewardRecord() throws {
    try Fixtures.forEachCase(file: "staking-pdas", list: "reward_record") { _, node in
      let program = StakingProgram(id: try PublicKey(node.text("program_id")))
      let found = try RewardRecord.address(epoch: node.integer("epoch"), in: program)
      try Fixtures.match(found.address.description, node.text("address"), "address")
      try Fixtures.match(found.bump, node.integer("bump"), "bump")
    }
  }

  private func check(_ found: ProgramAddress, _ node: JSONNode, _ name: String) throws {
    let expected = try Fixtures.require(node[name], name)
    try Fixtures.match(found.address.description, expected.text("address"), name)
    try Fixtures.match(found.bump, expected.integer("bump"), "\(name): bump")
  }
}
