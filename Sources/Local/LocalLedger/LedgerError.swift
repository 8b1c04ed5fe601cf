public import SolanaPrimitives

/// Why a ledger can't do what it was asked from outside.
public enum LedgerError: Error, Equatable, Sendable {
  /// The balance of the account would not fit 64 bits.
  case balanceOverflow(PublicKey)
}
