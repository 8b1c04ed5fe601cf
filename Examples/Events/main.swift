import EventDecoding
import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

// Events are lines of a transaction's log. Any program can write such a line, so the stack of invocations decides
// which program emitted it.

let response = try TransactionResponse(json: ExampleData.accrueRewardTransaction)
var lines = response.meta?.logs?.strings ?? []

// A program that writes a copy of the event, after a text that looks like an invocation of ours.
let forger = PublicKey.memoProgram
let copy = lines.first { $0.hasPrefix("Program data: ") } ?? ""
lines += [
  "Program \(forger) invoke [1]",
  "Program log: Program \(StakingProgram.mainnet.id) invoke [2]",
  copy,
  "Program \(forger) success",
]

let trace = LogTrace(lines: lines)
for item in trace.events(of: StakingProgram.mainnet) {
  print("line \(item.logIndex), instruction \(item.path):", item.typeName ?? "unknown")
  if case .accrueRewardEvent(let event)? = item.event {
    print("  epoch", event.epoch, "pool", event.operatorPool)
    print("  to delegators", TokenAmount(baseUnits: event.delegatorRewards))
    print("  to delegators", USDCAmount(baseUnits: event.delegatorUSDCEarnings))
  }
  if let problem = item.problem { print("  \(problem)") }
}
for imitation in trace.imitations(of: StakingProgram.mainnet) {
  print("line \(imitation.logIndex): a copy by", trace.invocations[imitation.invocation].programID)
}
print("the log is", trace.ending)

// Nodes truncate long logs: then events may be missing, and the ending says so.
let cut = LogTrace(lines: lines.prefix(10) + ["Log truncated"])
print("the log is", cut.ending, "- events:", cut.events(of: StakingProgram.mainnet).count)
