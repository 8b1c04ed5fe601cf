import Testing

/// Records of epochs, accruing and bypassing. The scenes are in the extensions, by subject.
@Suite("Scenarios: rewards")
struct RewardsScenarios {
  static let scenario = Scenario(from: beginning, recordScenes + accrualScenes + bypassScenes)

  @Test("Each scene leads to the accounts and errors of the program", arguments: scenario.steps)
  func rewards(_ step: Scenario.Step) throws { try Self.scenario.play(step) }
}
