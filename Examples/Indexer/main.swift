import AccountDecoding
import ExampleData
import InferenceStaking
import SolanaPrimitives

// Two fields of many accounts: a view reads them in place and copies nothing.

let accounts = try ExampleData.stakingRecords()

var total: [PublicKey: UInt64] = [:]
for account in accounts {
  let record = try StakingRecord.View(account.bytes)  // borrows the bytes and checks them once
  if record.shares > 0 { total[record.operatorPool, default: 0] += record.shares }
}

print(accounts.count, "records")
for (pool, shares) in total.sorted(by: { $0.key < $1.key }) { print(pool, shares, "delegated shares") }
