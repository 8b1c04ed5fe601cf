import AnchorCommands
import CommandInterface

await CommandProcess.run(AnchorSwiftCommand.root)
