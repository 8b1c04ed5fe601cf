import AccountDecoding
import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

// Which account is this, and what does it hold? Discriminator and owner are checked.

struct Board {
  var pools: [PublicKey: OperatorPool] = [:]

  mutating func show(_ address: PublicKey, _ bytes: [UInt8], owner: PublicKey) throws {
    switch try StakingProgram.mainnet.account(bytes, owner: owner) {
    case .operatorPool(let pool):
      pools[address] = pool
      print("pool", pool.name, TokenAmount(baseUnits: pool.totalStakedAmount))
      if let price = pool.sharePrice {  // an exact ratio, not a Double
        print("  base units per share:", price)
      }
    case .stakingRecord(let record):
      print("record of", record.owner)
      guard let pool = pools[record.operatorPool] else { return }
      print("  worth", TokenAmount(baseUnits: try record.tokenValue(in: pool)))
      print("  claim_usdc_earnings would pay", USDCAmount(baseUnits: try record.claimableUSDC(in: pool)))
    case .poolOverview, .rewardRecord:
      break
    }
  }
}

var board = Board()
let poolAddress = try PublicKey("3JzeZGSF48j9mPGStPg3ymLf3iNp2sMCGJV2ocyqwUmz")
let answer = try AccountInfo(json: ExampleData.operatorPool)
let bytes = answer.bytes ?? []
try board.show(poolAddress, bytes, owner: answer.owner)
for record in try ExampleData.stakingRecords() {
  try board.show(record.address, record.bytes, owner: record.owner)
}

// Wrong bytes and wrong owners give errors that a person can act on.
do {
  var damaged = bytes
  damaged.replaceSubrange(98..<102, with: [0xff, 0xff, 0xff, 0xff])
  try board.show(poolAddress, damaged, owner: answer.owner)
} catch {
  print("refused:", error)
}
do {
  try board.show(poolAddress, bytes, owner: .tokenProgram)
} catch {
  print("refused:", error)
}
