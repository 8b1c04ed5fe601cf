import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

// What happened in this transaction? A getTransaction answer in any encoding becomes a story.

func tell(_ response: [UInt8], _ program: StakingProgram) throws {
  let record = try TransactionRecord(json: response)
  let story = record.decoded(with: program)  // or several programs at once
  print("slot \(record.slot ?? 0): \(story.outcome)")

  for call in story.calls {  // top-level and inner, in order of execution
    print(call.path, call.name ?? "unknown instruction", "in pool", call.accounts.operatorPool ?? "unknown")
    for event in call.events { print("  published", event.typeName ?? "something unknown") }
    for case .accrueRewardEvent(let event)? in call.events.map(\.event) {
      print("  delegators got", USDCAmount(baseUnits: event.delegatorUSDCEarnings))
    }
  }
  for call in story.otherCalls { print(call.path, "\(call.programName).\(call.name ?? "?")") }
  if let failure = story.failure { print(failure) }
  for item in story.unexplained { print("not understood:", item) }  // never silently empty
}

try tell(ExampleData.accrueRewardTransaction, .mainnet)

// This one was made by an older build at another address: its event has a layout that is not today's.
let elsewhere = StakingProgram(id: try PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm"))
try tell(ExampleData.stakeTransaction, elsewhere)
