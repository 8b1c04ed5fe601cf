// Times the package's hot paths against hand-written C in the same run and prints a table.
//
// Arguments: words; only comparisons whose name contains one of them run.

let words = CommandLine.arguments.dropFirst()
let comparisons =
  try addressComparisons() + textComparisons() + stakingComparisons() + logComparisons()
  + transactionComparisons()
let chosen = comparisons.filter { isChosen($0.name) }

func isChosen(_ name: String) -> Bool { words.isEmpty || words.contains { name.contains($0) } }

if isChosen("main job") { try MainJob().run() }
if !chosen.isEmpty { printRow("", "Swift, ns", "C, ns", "ratio", "target", "") }
for comparison in chosen {
  if let measured = Measurement(comparison, rounds: 15) {
    printRow(
      comparison.name, fixed(measured.swift, 1), fixed(measured.c, 1), fixed(measured.ratio, 2),
      "≤ " + fixed(comparison.target, 2),
      measured.ratio <= comparison.target ? "ok" : "slower than the target")
  } else {
    printRow(comparison.name, "", "", "", "", "the answers differ")
  }
}
if isChosen("ledger") {
  try runLedger(
    pools: words.compactMap { $0.hasPrefix("pools=") ? Int($0.dropFirst(6)) : nil }.first ?? 100_000)
}
