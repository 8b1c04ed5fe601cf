public import SolanaPrimitives

/// The addresses that a version 0 message loaded from lookup tables, in the order of the lookups.
public struct LoadedAddresses: Hashable, Sendable {
  /// Those that may be changed; they stand directly behind the static keys.
  public var writable: [PublicKey]
  /// Those that are only read; they stand last.
  public var readonly: [PublicKey]

  /// No addresses, or those given.
  public init(writable: [PublicKey] = [], readonly: [PublicKey] = []) {
    self.writable = writable
    self.readonly = readonly
  }
}
