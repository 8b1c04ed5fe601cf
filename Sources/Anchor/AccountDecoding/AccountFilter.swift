public import AnchorCore
public import Borsh

/// A condition that a node checks for us: these bytes stand at this offset (`memcmp` of `getProgramAccounts`).
///
/// Generated code adds one function for each field that has the same offset in every account of the type, so
/// that `AccountFilter<StakingRecord>.owner(wallet)` is a filter.
public struct AccountFilter<Account: AnchorAccount>: Equatable, Sendable {
  /// Offset from the start of the account's data, in bytes.
  public let offset: Int
  /// The bytes that must stand there. Nodes take at most 128.
  public let bytes: [UInt8]

  /// A filter for `bytes` at `offset`.
  public init(offset: Int, bytes: [UInt8]) {
    self.offset = offset
    self.bytes = bytes
  }

  /// A filter for a field that is encoded as `value` at `offset`.
  @inlinable
  public init(offset: Int, value: some BorshEncodable) {
    var bytes: [UInt8] = []
    do throws(BorshError) {
      try value.encode(borsh: &bytes)
    } catch {
      // Only a NaN cannot be written, and no account holds one: the empty filter would match every account, so
      // ask for a byte pattern that no valid encoding has at this place.
      bytes = [UInt8](repeating: 0xff, count: 128)
    }
    self.init(offset: offset, bytes: bytes)
  }

  /// The accounts of this type, whatever they hold.
  public static var discriminator: AccountFilter {
    AccountFilter(offset: 0, bytes: Account.discriminator.bytes)
  }
}
