package import CommandInterface

/// `anchor-swift`: the generator of the build plugin, as a command.
package enum AnchorSwiftCommand {
  /// The command with all its subcommands.
  package static let root = Command(
    name: "anchor-swift",
    abstract: "Generates Swift from the IDLs of Anchor programs.",
    version: "0.1.0",
    subcommands: [GenerateCommand.command, CheckCommand.command])
}
