import EventDecoding
import ExampleData
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

// Events are lines in a transaction's log. Any program can print such a line, so what counts is who ran when it
// was printed: a stack of runs tells.

let recorded = try TransactionResponse(json: ExampleData.accrueRewardTransaction)
var lines = recorded.meta?.logs?.strings ?? []

// A program that prints a copy of the event, and a text that looks like a run of ours.
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
  print("line \(item.logIndex), call \(item.path):", item.typeName ?? "unknown")
  if case .accrueRewardEvent(let event)? = item.event {
    print("  epoch", event.epoch, "pool", event.operatorPool)
    print("  to delegators", TokenAmount(baseUnits: event.delegatorRewards))
    print("  to delegators", USDCAmount(baseUnits: event.delegatorUSDCEarnings))
  }
  if let problem = item.problem { print("  \(problem)") }
}
for imitation in trace.imitations(of: StakingProgram.mainnet) {
  print("line \(imitation.logIndex): forged by", trace.invocations[imitation.invocation].program)
}
print("the log is", trace.ending)

// A cluster cuts long logs: then it is said that events may be missing.
let cut = LogTrace(lines: lines.prefix(10) + ["Log truncated"])
print("the log is", cut.ending, "- events:", cut.events(of: StakingProgram.mainnet).count)
