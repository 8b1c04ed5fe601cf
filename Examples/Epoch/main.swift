import AnchorCore
import EventDecoding
import ExampleChain
import InferenceStaking
import InstructionBuilders
import SolanaPrimitives
import SolanaPrograms

// An epoch from its end to the claim: finalize, fund, create the reward record, accrue by proof, claim.

var scene = try Scene()
let (admin, delegator) = (scene.admin, scene.delegator)
try scene.succeed([try scene.stake(1_000_000_000_000, by: delegator).instruction], by: delegator)

// The rewards of the pools as leaves of a merkle tree; the second is another operator's.
let epoch: UInt64 = 1
let emission = try EmissionSchedule.program.emission(ofEpoch: epoch)
let ours = RewardLeaf(operatorPool: scene.pool, rewardAmount: emission / 4, usdcAmount: 100_000_000)
let other = RewardLeaf(
  operatorPool: .clockSysvar, rewardAmount: emission - emission / 4, usdcAmount: 20_000_000)
let root = MerkleProof.node(left: ours.hash, right: other.hash)
let proof = MerkleProof(siblings: [other.hash], siblingIsLeft: [false])
print("emission of epoch \(epoch): \(TokenAmount(baseUnits: emission))")

// 1. While an epoch is finalizing, no stake moves.
let finalizing = try MarkEpochAsFinalizing(
  arguments: .init(expectedEpoch: epoch), accounts: .init(authority: admin.publicKey))
try scene.succeed([finalizing.instruction], by: admin)

// 2. The vaults must hold the totals of the reward record.
let usdc = ours.usdcAmount + other.usdcAmount
try scene.succeed(
  [
    TokenProgram.mintTo(
      emission, of: scene.mint, to: try StakingProgram.globalTokenRewardVaultAddress().address,
      authority: admin.publicKey),
    TokenProgram.mintTo(
      usdc, of: scene.usdcMint, to: try StakingProgram.globalUSDCEarningsVaultAddress().address,
      authority: admin.publicKey),
  ], by: admin)

// 3. The reward record has the merkle root and the totals.
let record = try CreateRewardRecord(
  arguments: .init(merkleRoots: [root], totalRewards: emission, totalUSDCPayout: usdc),
  accounts: .init(
    payer: admin.publicKey, authority: admin.publicKey,
    rewardRecord: try RewardRecord.address(epoch: epoch).address))
try scene.succeed([record.instruction], by: admin)

// 4. Anyone can accrue the rewards of a pool, with its leaf and proof.
let accrue = try AccrueReward(
  arguments: .init(
    merkleIndex: 0, proof: proof.siblings, proofPath: proof.siblingIsLeft, rewardAmount: ours.rewardAmount,
    usdcAmount: ours.usdcAmount),
  accounts: .init(
    epoch: epoch, initialPoolAdmin: scene.poolOperator.publicKey,
    operatorStakingRecord: try scene.record(of: scene.poolOperator)))
let accrued = try scene.succeed([accrue.instruction], by: delegator)
for case .accrueRewardEvent(let event)? in StakingProgram.mainnet.events(inLogs: accrued.logs).map(\.event) {
  print(
    "commission", TokenAmount(baseUnits: event.operatorRewardCommission), "of",
    TokenAmount(baseUnits: ours.rewardAmount))
  print(
    "commission", USDCAmount(baseUnits: event.operatorUSDCCommission), "of",
    USDCAmount(baseUnits: ours.usdcAmount))
}

// 5. Rewards raise the price of a share; USDC is claimed.
let pool = try scene.poolState()
let mine = try scene.recordState(of: delegator)
print("the delegator's 1,000 tokens are now", TokenAmount(baseUnits: try mine.tokenValue(in: pool)))
print("claimable:", USDCAmount(baseUnits: try mine.claimableUSDC(in: pool)))
let claim = try ClaimUSDCEarnings(
  accounts: .init(
    owner: delegator.publicKey, initialPoolAdmin: scene.poolOperator.publicKey,
    stakingRecord: try scene.record(of: delegator), destination: try scene.usdcAccount(of: delegator)))
let claimed = try scene.succeed([claim.instruction], by: delegator)
for case .claimUSDCEarningsEvent(let event)? in StakingProgram.mainnet.events(inLogs: claimed.logs).map(
  \.event)
{
  print("claimed:", USDCAmount(baseUnits: event.usdcAmount))
}
