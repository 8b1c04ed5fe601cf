import Testing

/// Three pools, three delegators and three epochs, then further stakes and epochs, until nothing is left. The scenes
/// are in the extensions, by subject.
@Suite("Scenarios: multi-epoch lifecycle")
struct LifecycleScenarios {
  static let scenario = Scenario(
    from: { try World() }, startScenes + epochScenes + payoutScenes + windUpScenes)

  @Test("Each scene leads to the accounts and errors of the program", arguments: scenario.steps)
  func lifecycle(_ step: Scenario.Step) throws { try Self.scenario.play(step) }
}
