import CommandInterface

/// `inference-staking decode …`.
enum DecodeCommands {
  static let command = Command(
    name: "decode", abstract: "Decodes responses of nodes and data of the program.",
    subcommands: [
      DecodeAccountCommand.command, DecodeEventCommand.command, DecodeInstructionCommand.command,
      DecodeTransactionCommand.command,
    ])

  /// The `--json` flag of every command that prints values.
  static let json = Command.Flag("json", "Print JSON.")
}
