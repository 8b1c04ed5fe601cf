import CommandInterface

/// The generator for people: what the build plugin does, from a terminal.
@main
enum AnchorSwiftCommand {
  static func main() async { await CommandProcess.run(root) }

  static let root = Command(
    name: "anchor-swift",
    abstract: "Generates Swift from the IDLs of Anchor programs.",
    version: "0.1.0",
    subcommands: [GenerateCommand.command, CheckCommand.command])
}
