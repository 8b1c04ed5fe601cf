import Foundation
import InferenceStaking
import LocalLedger
import TestSupport
import Testing

@Suite("Invariants of the protocol")
struct InvariantTests {
  /// Seeds of the sequences; more with `INVARIANT_SEEDS`.
  static let seeds = 1...(ProcessInfo.processInfo.environment["INVARIANT_SEEDS"].flatMap { UInt64($0) } ?? 8)

  /// Actions of a sequence.
  static let length = 500

  @Test(
    "Vaults, sums, totals, prices and gates hold after every step of a random sequence with time travel",
    arguments: seeds)
  func sequences(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let actions = (0..<Self.length).map { _ in ProtocolAction.random(&random) }
    let runner = SequenceRunner()
    guard let found = try runner.run(actions) else { return }
    let shortest = try runner.shrink(Array(actions[...found.index]))
    let text = try runner.run(shortest)?.text ?? found.text
    Issue.record("\(text), after\n\(shortest.map { "  \($0)" }.joined(separator: "\n"))")
  }

  @Test("Random sequences reach every kind of action with success, a sweep perhaps excepted")
  func reach() throws {
    var (tried, succeeded) = (Set<String>(), Set<String>())
    for seed in Self.seeds {
      var random = SeededRandom(seed: seed)
      var simulation = try Simulation()
      for _ in 0..<Self.length {
        let action = ProtocolAction.random(&random)
        let name = String("\(action)".prefix { $0 != "(" })
        tried.insert(name)
        let attempt = try simulation.perform(action)
        let isSent = attempt != nil
        if isSent ? attempt?.outcome.error == nil : Self.withoutTransaction.contains(name) {
          succeeded.insert(name)
        }
      }
    }
    #expect(tried.count == 24)
    #expect(tried.subtracting(succeeded).isSubset(of: ["sweep"]))
  }

  private static let withoutTransaction: Set = ["wait", "remember", "rewind", "endEpoch"]

  @Test("A break is found and shrunk to the steps that it takes")
  func shrinking() throws {
    // Somebody takes one unit out of a pool's vault whenever the pool is halted.
    let runner = SequenceRunner { action, simulation in
      guard case .halt(_, true) = action, let pool = try simulation.pools.first else { return }
      let vault = try pool.stakedVault
      let balance = try simulation.world.balance(vault) ?? 0
      if balance > 0 {
        simulation.world.setTokens(balance - 1, of: simulation.world.mint, at: vault, owner: pool.address)
      }
    }
    var random = SeededRandom(seed: 77)
    let actions = (0..<Self.length).map { _ in ProtocolAction.random(&random) }
    let found = try #require(try runner.run(actions))
    let shortest = try runner.shrink(Array(actions[...found.index]))
    #expect(shortest.count <= 3, "\(shortest)")
    let last = try #require(shortest.last)
    if case .halt(_, true) = last {} else { Issue.record("\(shortest)") }
    #expect(try runner.run(shortest)?.text.contains("the staked vault holds") == true)
  }
}
