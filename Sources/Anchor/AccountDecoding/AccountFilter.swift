public import AnchorCore
public import Borsh
public import BytePrimitives

/// A condition that a node checks: an account's data holds these bytes at this offset (`memcmp` of
/// `getProgramAccounts`).
///
/// Generated code adds one function for each field with the same offset in every account of the type, so that
/// `AccountFilter<StakingRecord>.owner(wallet)` is a filter.
public struct AccountFilter<Account: AnchorAccount>: Equatable, Sendable {
  /// The offset from the start of the account's data, in bytes; never negative.
  public let offset: Int
  /// The bytes at that offset. Nodes take at most 128.
  public let bytes: [UInt8]

  /// A filter for `bytes` at `offset`.
  ///
  /// - Precondition: `offset` is not negative.
  public init(offset: Int, bytes: [UInt8]) {
    precondition(offset >= 0, "a filter's offset counts from the start of the account's data")
    self.offset = offset
    self.bytes = bytes
  }

  /// A filter for a field whose encoding is that of `value` at `offset`.
  ///
  /// - Precondition: `offset` is not negative.
  /// - Throws: `BorshError` for a value that has no encoding, such as a NaN.
  @inlinable
  public init(offset: Int, value: some BorshEncodable) throws(BorshError) {
    self.init(offset: offset, bytes: try value.borshBytes())
  }

  /// A filter for a field whose encoding is that of `value` at `offset`.
  ///
  /// - Precondition: `offset` is not negative.
  @inlinable
  public init(offset: Int, value: some BorshBitwise) {
    var bytes: [UInt8] = []
    bytes.append(bitwise: value)
    self.init(offset: offset, bytes: bytes)
  }

  /// A filter for a `bool` field at `offset`.
  ///
  /// - Precondition: `offset` is not negative.
  public init(offset: Int, value: Bool) {
    self.init(offset: offset, bytes: [value ? 1 : 0])
  }

  /// The filter that all accounts of this type pass, whatever they hold.
  public static var discriminator: AccountFilter {
    AccountFilter(offset: 0, bytes: Account.discriminator.bytes)
  }
}
