public import ProgramRuntime
public import SolanaPrimitives

/// Where the states of accounts come from: a ledger in this process, or a node.
public protocol AccountSource: Sendable {
  /// The accounts at `keys`, in their order; nil where there is none.
  func accounts(at keys: [PublicKey]) async throws -> [AccountState?]

  /// The cluster's clock.
  func clock() async throws -> SysvarClock
}
