// Times the package's hot paths against hand-written C in the same run and prints a table.
//
// Arguments: words; only comparisons whose name contains one of them run.

let words = CommandLine.arguments.dropFirst()
let comparisons = try addressComparisons() + textComparisons() + stakingComparisons()
let chosen = comparisons.filter { comparison in
  words.isEmpty || words.contains { comparison.name.contains($0) }
}

printRow("", "Swift, ns", "C, ns", "ratio", "target", "")
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
