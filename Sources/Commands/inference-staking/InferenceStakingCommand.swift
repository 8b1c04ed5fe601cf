import CommandInterface

/// The command for people: what the layers know, in a terminal.
@main
enum InferenceStakingCommand {
  static func main() async { await CommandProcess.run(root) }

  static let root = Command(
    name: "inference-staking",
    abstract: "Reads, derives and builds what the Inference.net staking program understands.",
    discussion: """
      Every command prints a view for people, or JSON with --json. JSON has a schema number, the names of the \
      program's interface, 64-bit numbers as decimal text and stable key order.
      """,
    version: "0.1.0",
    subcommands: [
      DecodeCommands.command, AddressCommand.command, InstructionCommand.command, ReplayCommand.command,
    ])
}
