/// Runs sequences of actions and looks for the shortest one that breaks an invariant.
struct SequenceRunner {
  /// A change of the chain without the program, to test that a broken invariant is found; none by default.
  var sabotage: (ProtocolAction, inout Simulation) throws -> Void = { _, _ in }

  /// A broken invariant: after which action, and how.
  struct Break: Equatable {
    let index: Int
    let text: String
  }

  /// The first break of a sequence; nil if everything holds.
  func run(_ actions: [ProtocolAction]) throws -> Break? {
    var simulation = try Simulation()
    for (index, action) in actions.enumerated() {
      let before = simulation
      let attempt = try simulation.perform(action)
      try sabotage(action, &simulation)
      var text = attempt.flatMap { Invariants.firstBreak($0, action, simulation.world) }
      let invariants = Invariants(simulation: simulation)
      text = try text ?? invariants.firstBreak()
      if case .rewind = action {} else { text = try text ?? invariants.firstBreak(since: before) }
      if let text { return Break(index: index, text: text) }
    }
    return nil
  }

  /// The shortest part of a breaking sequence that still breaks: pieces are left out, large ones first, as long as
  /// that works.
  func shrink(_ actions: [ProtocolAction]) throws -> [ProtocolAction] {
    var shortest = actions
    var size = max(1, shortest.count / 2)
    while true {
      var start = 0
      var gotShorter = false
      while start < shortest.count {
        var shorter = shortest
        shorter.removeSubrange(start..<min(start + size, shorter.count))
        if let found = try run(shorter) {
          shortest = Array(shorter[...found.index])
          gotShorter = true
        } else {
          start += size
        }
      }
      if size == 1 && !gotShorter { return shortest }
      if !gotShorter { size = max(1, size / 2) }
    }
  }
}
