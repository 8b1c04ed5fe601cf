import InferenceStaking
import SolanaPDA
import SolanaPrimitives

// The program's addresses are derived from a few others, by functions generated from the IDL's seeds.

let admin = try PublicKey("EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim")
let wallet = try PublicKey("76CvKhPxXCv3JUm53Q6q6SX72HNMY9Bob9duz52pEenR")

let pool = try OperatorPool.address(initialPoolAdmin: admin)
print("pool", pool.address, "bump", pool.bump)

let record = try StakingRecord.address(operatorPool: pool.address, owner: wallet)
print("record", record.address, "bump", record.bump)

let vault = try StakingProgram.poolStakedTokenVaultAddress(operatorPool: pool.address)
print("vault", vault.address, "bump", vault.bump)

// Another deployment has other addresses.
let devnet = StakingProgram(id: try PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm"))
print("pool on devnet", try OperatorPool.address(initialPoolAdmin: admin, in: devnet).address)

// Any seeds will do; integers are little-endian in the width of their type.
let any = try ProgramAddress.find(
  seeds: ["RewardRecord", UInt64(12)], programID: StakingProgram.mainnet.id)
print("reward record of epoch 12", any.address, any == (try RewardRecord.address(epoch: 12)))

// The associated token account of a wallet.
let mint = try PublicKey("DH7CsLYNmgmotty2CaffAb1fLb2Uf1RWLjs88sTmDWLy")
print("token account", try ProgramAddress.associatedToken(owner: wallet, mint: mint).address)
