import Testing

/// Every instruction of the program, from the first account to the last. The scenes are in the extensions, by subject.
@Suite("Scenarios: full program")
struct FullProgramScenarios {
  static let scenario = Scenario(
    from: { try World() },
    setUpScenes + poolScenes + stakingScenes + unstakingScenes + rewardScenes + slashingScenes
      + withdrawalScenes + closingScenes + settingsScenes)

  @Test("Each scene leads to the accounts and errors of the program", arguments: scenario.steps)
  func fullProgram(_ step: Scenario.Step) throws { try Self.scenario.play(step) }
}
