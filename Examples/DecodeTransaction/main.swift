import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

// What happened in this transaction? A getTransaction response in any encoding, decoded.

func printDecoded(_ response: [UInt8], _ program: StakingProgram) throws {
  let transaction = try TransactionResponse(json: response)
  let decoded = transaction.decoded(with: program)  // or several programs at once
  print("slot \(transaction.slot ?? 0): \(decoded.outcome)")

  for instruction in decoded.instructions {  // top-level and inner, in order of execution
    print(
      instruction.path, instruction.name ?? "unknown instruction", "in pool",
      instruction.accounts.operatorPool ?? "unknown")
    for event in instruction.events { print("  published", event.typeName ?? "something unknown") }
    for case .accrueRewardEvent(let event)? in instruction.events.map(\.event) {
      print("  delegators got", USDCAmount(baseUnits: event.delegatorUSDCEarnings))
    }
  }
  for other in decoded.otherInstructions { print(other.path, "\(other.programName).\(other.name ?? "?")") }
  if let failure = decoded.failure { print(failure) }
  for item in decoded.unexplained { print("not understood:", item) }  // never silently empty
}

try printDecoded(ExampleData.accrueRewardTransaction, .mainnet)

// This one was made by an older build at another address: its event has a layout that is not today's.
let elsewhere = StakingProgram(id: try PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm"))
try printDecoded(ExampleData.stakeTransaction, elsewhere)
