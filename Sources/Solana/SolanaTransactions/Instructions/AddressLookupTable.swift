public import SolanaPrimitives

/// The content of an address lookup table account, with which a version 0 message names an account in one
/// byte instead of 32.
public struct AddressLookupTable: Hashable, Sendable {
  /// The table's own address.
  public var key: PublicKey
  /// The addresses it holds, at most 256, in the order of the account's data.
  public var addresses: [PublicKey]

  /// A table with known content.
  public init(key: PublicKey, addresses: [PublicKey]) {
    self.key = key
    self.addresses = addresses
  }
}
