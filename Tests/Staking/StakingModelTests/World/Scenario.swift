import Synchronization

/// Scenarios that follow each other on one chain: each begins with the state that the former ones left.
///
/// A chain is a value, so the state after each scenario is kept and every scenario can be run alone.
final class Story: Sendable {
  typealias Scene = @Sendable (inout World) throws -> Void

  private let beginning: @Sendable () throws -> World
  private let scenes: [Scene]
  private let reached = Mutex<[World]>([])

  init(from beginning: @escaping @Sendable () throws -> World, _ scenes: [Scene]) {
    self.beginning = beginning
    self.scenes = scenes
  }

  /// Plays scene `number`, counted from 1, on the state after the ones before it.
  func play(_ number: Int) throws {
    var world = try state(before: number)
    try scenes[number - 1](&world)
  }

  private func state(before number: Int) throws -> World {
    try reached.withLock { reached in
      if reached.isEmpty { reached.append(try beginning()) }
      while reached.count < number {
        var world = reached[reached.count - 1]
        try scenes[reached.count - 1](&world)
        reached.append(world)
      }
      return reached[number - 1]
    }
  }
}
