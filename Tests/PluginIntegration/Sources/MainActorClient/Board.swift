import AccountDecoding
import SolanaPrimitives

/// A view model on the main actor that reads accounts there and elsewhere.
final class Board {
  private(set) var count: UInt64 = 0

  func show(_ bytes: [UInt8]) throws {
    count = try Structs.Counter(account: bytes).count
  }

  nonisolated func read(_ bytes: [UInt8]) async throws -> Structs.Counter {
    try Structs.Counter(account: bytes)
  }
}
