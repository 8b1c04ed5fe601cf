package import LocalLedger
package import StakingModel

extension StakingProcessor {
  /// The build of the program that was recorded, at its address: `test`, `devnet`, or for any other name mainnet's.
  package init(recorded genesis: TraceGenesis) {
    var configuration: StakingConfiguration =
      switch genesis.variant {
      case "test": .test
      case "devnet": .devnet
      default: .mainnet
      }
    configuration.programID = genesis.programID
    configuration.usdcMint = genesis.usdcMint
    self.init(configuration: configuration)
  }
}
