import AccountDecoding
import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

// The type and the fields of an account, by its discriminator. The owner is checked.

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
let response = try AccountInfo(json: ExampleData.operatorPool)
let bytes = response.bytes ?? []
try board.show(poolAddress, bytes, owner: response.owner)
for record in try ExampleData.stakingRecords() {
  try board.show(record.address, record.bytes, owner: record.owner)
}

// Invalid bytes and another owner: errors with the field, the byte and the address.
do {
  var damaged = bytes
  damaged.replaceSubrange(98..<102, with: [0xff, 0xff, 0xff, 0xff])
  try board.show(poolAddress, damaged, owner: response.owner)
} catch {
  print("refused:", error)
}
do {
  try board.show(poolAddress, bytes, owner: .tokenProgram)
} catch {
  print("refused:", error)
}
