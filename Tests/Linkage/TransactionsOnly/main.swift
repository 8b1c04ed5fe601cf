import InferenceStaking
import SolanaTransactions
import TransactionDecoding

// An app that tells what happened in a transaction and does nothing else.
let record = try TransactionRecord(json: PackageResources.accrue_reward_transaction_json)
let story = record.decoded(with: StakingProgram.mainnet)
for call in story.calls { print(call.name ?? "unknown", story.outcome, call.events.compactMap(\.typeName)) }
