import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

// The instructions, events and outcome of a transaction, from a getTransaction response in any encoding.

func printDecoded(_ response: [UInt8], _ program: StakingProgram) throws {
  let transaction = try TransactionResponse(json: response)
  let decoded = transaction.decoded(with: program)  // or several programs at once
  print("slot \(transaction.slot ?? 0): \(decoded.outcome)")

  for instruction in decoded.instructions {  // top-level and inner, in order of execution
    print(instruction.path, instruction.name ?? "?", "in pool", instruction.accounts.operatorPool ?? "?")
    for event in instruction.events { print("  emitted", event.typeName ?? "something unknown") }
    for case .accrueRewardEvent(let event)? in instruction.events.map(\.event) {
      print("  delegators got", USDCAmount(baseUnits: event.delegatorUSDCEarnings))
    }
  }
  for other in decoded.otherInstructions { print(other.path, "\(other.programName).\(other.name ?? "?")") }
  if let failure = decoded.failure { print(failure) }
  for item in decoded.unexplained { print("unexplained:", item) }  // nothing is left out in silence
}

try printDecoded(ExampleData.accrueRewardTransaction, .mainnet)

// From an older build of the program at another address, whose events had another layout.
let devnet = StakingProgram(id: try PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm"))
try printDecoded(ExampleData.stakeTransaction, devnet)
