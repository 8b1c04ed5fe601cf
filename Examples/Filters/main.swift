import AccountDecoding
import AnchorCore
import ExampleData
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

// Filters of getProgramAccounts: conditions on fields with the same offset in every account of a type.

let wallet = try PublicKey("76CvKhPxXCv3JUm53Q6q6SX72HNMY9Bob9duz52pEenR")
let filters: [AccountFilter<StakingRecord>] = [.discriminator, .owner(wallet)]

// The request for every staking record of the wallet.
var json = JSONWriter(pretty: true)
json.object { json in
  json.member("method", "getProgramAccounts")
  json.key("params")
  json.array { json in
    json.value(StakingProgram.mainnet.id)
    json.object { json in
      json.member("encoding", "base64")
      json.key("filters")
      json.array { json in
        for filter in filters {
          json.object { json in
            json.key("memcmp")
            json.object { json in
              json.member("offset", filter.offset)
              json.member("bytes", Base64.encode(filter.bytes))
              json.member("encoding", "base64")
            }
          }
        }
      }
    }
  }
}
print(json.text)

// The fields that filters can use, and the minimum size of an account.
func describe<Account: AnchorAccount>(_ type: Account.Type) {
  let fields = Account.fixedFields.map { "\($0.name) at \($0.offset)" }
  print(Account.typeName, "from \(Account.size.minimum) bytes:", fields.joined(separator: ", "))
}
describe(StakingRecord.self)
describe(RewardRecord.self)
describe(OperatorPool.self)
describe(PoolOverview.self)

// The rent-exempt minimum of an account, and its balance.
let pool = try AccountInfo(json: ExampleData.operatorPool)
print("minimum balance", Rent().minimumBalance(space: pool.bytes?.count ?? 0), "of", Lamports(pool.lamports))
