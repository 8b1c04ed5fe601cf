public import ProgramRuntime
public import SolanaPrimitives

/// A source of accounts: a local ledger, or a node.
public protocol AccountSource: Sendable {
  /// The accounts at `addresses`, in their order; nil for one that does not exist.
  func accounts(at addresses: [PublicKey]) async throws -> [AccountState?]

  /// The cluster's clock.
  func clock() async throws -> SysvarClock
}
