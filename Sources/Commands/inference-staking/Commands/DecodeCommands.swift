import CommandInterface

/// `inference-staking decode …`: bytes and answers of nodes become facts.
enum DecodeCommands {
  static let command = Command(
    name: "decode", abstract: "Decodes what nodes return and programs write.",
    subcommands: [
      DecodeAccountCommand.command, DecodeEventCommand.command, DecodeInstructionCommand.command,
      DecodeTransactionCommand.command,
    ])

  /// The `--json` flag of every decoding command.
  static let json = Command.Flag("json", "Print JSON.")
}
