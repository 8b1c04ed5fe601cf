import AccountDecoding
import InferenceStaking
import TextEncodings

// An app that decodes an account and does nothing else. The account is a staking record that a node returned.
let text =
  "aJtbYW9CKoABvUl0523mONSyxMt40AYIuVxl8OtraTfRINs5b/uUb/UiU24L3reHEc7cQ65t/aB56nMnhHgJ"
  + "jyyMilRDHQ+iLWGuCgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="

let account = try StakingProgram.mainnet.account(try Base64.decode(text), owner: StakingProgram.mainnet.id)
guard case .stakingRecord(let record) = account else { fatalError("the account is a staking record") }
print(record.owner, record.shares)
