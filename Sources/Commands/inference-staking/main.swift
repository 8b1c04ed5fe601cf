import CommandInterface
import StakingCommands

await CommandProcess.run(InferenceStakingCommand.root)
