import CommandInterface
import LocalLedger
import SolanaSigning
import StakingModel

/// `inference-staking replay`: the local model against recordings of the program.
enum ReplayCommand {
  static let command = Command(
    name: "replay", abstract: "Replays recordings of the program on the local model and compares.",
    discussion: """
      A recording is a file of JSON lines: genesis, then clock, set and transaction. The last line of the output is \
      the total; the exit code is 1 if any transaction differs in its error, accounts, events or inner instructions.
      """,
    arguments: [Command.Argument("file", "The recordings.", isRepeating: true, completion: .file)],
    flags: [
      Command.Flag("no-signatures", "Do not verify the recorded signatures, which is faster.")
    ]
  ) { values, output in
    var report = ReplayReport()
    var progress = ProgressLine()
    let sources = values.sources("file")
    for (index, source) in sources.enumerated() {
      let bytes = try source.read()
      var replay = Replay(verifier: values.has("no-signatures") ? nil : .libsodium) { genesis in
        [StakingProcessor(recorded: genesis)]
      }
      do {
        try replay.run(bytes) { read in
          progress.show(
            "\(index + 1) of \(sources.count): \(source.title) \(bytes.isEmpty ? 100 : read * 100 / bytes.count) %"
          )
        }
      } catch {
        progress.end()
        throw CommandError("\(source.title): \(error)")
      }
      report.merge(replay.report)
    }
    progress.end()
    output.write(text(report))
    try output.send()
    if !report.isReproduced { throw CommandError("the model differs from the recordings") }
  }

  private static func text(_ report: ReplayReport) -> String {
    var table = TextTable([
      ("instruction", .left), ("transactions", .right), ("reproduced", .right), ("log text", .right),
    ])
    for (name, count) in report.byInstruction.sorted(by: { $0.key < $1.key }) {
      table.add([name, "\(count.transactions)", "\(count.reproduced)", "\(count.equalLogs)"])
    }
    var text = table.text
    for finding in report.firstFindings {
      let count = report.differing[finding.difference.kind] ?? 0
      text += "\nfirst of \(count) that differ in \(finding.difference.kind.rawValue): \(finding.trace)"
      text +=
        " step \(finding.step) (\(finding.note.terminalSafe))\n  \(finding.difference.text.terminalSafe)\n"
    }
    return text + "\n" + report.summary + "\n"
  }
}
