import Synchronization
import Testing

/// A part of a scenario: what is done, and what holds afterwards.
struct Scene: Sendable {
  let title: String
  let play: @Sendable (inout World) throws -> Void

  init(_ title: String, play: @escaping @Sendable (inout World) throws -> Void) {
    self.title = title
    self.play = play
  }
}

/// Scenes that follow each other on one chain: each begins with the state that the former ones left.
///
/// A chain is a value, so the state after each scene is kept and every scene can be run alone.
final class Scenario: Sendable {
  /// One scene as the argument of a test.
  struct Step: CustomTestStringConvertible, Sendable {
    fileprivate let index: Int
    let testDescription: String
  }

  private let beginning: @Sendable () throws -> World
  private let scenes: [Scene]
  private let reached = Mutex<[World]>([])

  init(from beginning: @escaping @Sendable () throws -> World, _ scenes: [Scene]) {
    self.beginning = beginning
    self.scenes = scenes
  }

  /// All scenes, in order.
  var steps: [Step] {
    scenes.enumerated().map { Step(index: $0.offset, testDescription: $0.element.title) }
  }

  /// Plays a scene on the state after the ones before it.
  func play(_ step: Step) throws {
    var world = try state(before: step.index)
    try scenes[step.index].play(&world)
  }

  private func state(before index: Int) throws -> World {
    try reached.withLock { reached in
      if reached.isEmpty { reached.append(try beginning()) }
      while reached.count <= index {
        var world = reached[reached.count - 1]
        try scenes[reached.count - 1].play(&world)
        reached.append(world)
      }
      return reached[index]
    }
  }
}
