import CommandInterface
import LocalLedger
import ProgramRuntime
import SolanaSigning
import StakingModel

/// `inference-staking replay`: does the local model do what the real program did?
enum ReplayCommand {
  static let command = Command(
    name: "replay", abstract: "Runs recordings of the real program on the local model and compares.",
    discussion: """
      A recording is a file of JSON lines: genesis, then clock, set and transaction. The last line sums up; the exit \
      code is 1 if any transaction differs in its error, accounts, events or inner calls.
      """,
    arguments: [Command.Argument("file", "The recordings.", isRepeating: true, completion: .file)],
    flags: [
      Command.Flag("no-signatures", "Leave the recorded signatures unchecked, which is faster.")
    ]
  ) { values, output in
    var report = ReplayReport()
    var progress = ProgressLine()
    let files = values.all("file")
    for (index, file) in files.enumerated() {
      let source = InputSource(file)
      let bytes = try source.read()
      var replay = Replay(verifier: values.has("no-signatures") ? nil : .libsodium, programs: programs)
      do {
        try replay.run(bytes) { read in
          progress.show(
            "\(index + 1) of \(files.count): \(source.title) \(bytes.isEmpty ? 100 : read * 100 / bytes.count) %"
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

  /// The build of the program that a recording is of.
  @Sendable
  private static func programs(_ genesis: TraceGenesis) -> [any HostedProgram] {
    var configuration: StakingConfiguration =
      switch genesis.variant {
      case "test": .test
      case "devnet": .devnet
      default: .mainnet
      }
    configuration.programID = genesis.programID
    configuration.usdcMint = genesis.usdcMint
    return [StakingProcessor(configuration: configuration)]
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
