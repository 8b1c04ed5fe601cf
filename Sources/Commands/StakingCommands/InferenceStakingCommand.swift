package import CommandInterface

/// `inference-staking`: the library as a command.
package enum InferenceStakingCommand {
  /// The command with all its subcommands.
  package static let root = Command(
    name: "inference-staking",
    abstract:
      "Decodes, derives and builds accounts, instructions and transactions of the Inference.net staking program.",
    discussion: """
      Every command but replay prints JSON with --json instead of text. JSON has a schema number, the names of the \
      program's IDL, 64-bit numbers as decimal text and a stable order of keys.
      """,
    version: "0.1.0",
    subcommands: [
      DecodeCommands.command, AddressCommand.command, InstructionCommand.command, ReplayCommand.command,
    ])
}
