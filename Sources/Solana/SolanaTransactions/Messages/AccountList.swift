public import SolanaPrimitives

/// Every account of a message in the order that instructions count them: the static keys, then the loaded
/// writable, then the loaded read-only addresses; at most 256.
public struct AccountList: RandomAccessCollection, Hashable, Sendable {
  /// The keys, static ones first.
  public let keys: [PublicKey]
  /// The number of keys in the message itself; the others were loaded from lookup tables.
  public let staticCount: Int
  private let signers: AccountSet
  private let writable: AccountSet

  /// The accounts of a message whose privileges follow from its header.
  init(staticKeys: [PublicKey], header: Message.Header, loaded: LoadedAddresses) {
    let isPlain = loaded.writable.isEmpty && loaded.readonly.isEmpty
    keys = isPlain ? staticKeys : staticKeys + loaded.writable + loaded.readonly
    staticCount = staticKeys.count
    let signerCount = Int(header.requiredSignatures)
    signers = AccountSet(0..<signerCount)
    writable = AccountSet(0..<signerCount - Int(header.readonlySigned))
      .union(AccountSet(signerCount..<Swift.max(signerCount, staticCount - Int(header.readonlyUnsigned))))
      .union(AccountSet(staticCount..<staticCount + loaded.writable.count))
  }

  /// Accounts whose privileges are given one by one.
  init(keys: [PublicKey], staticCount: Int, signers: AccountSet, writable: AccountSet) {
    self.keys = keys
    self.staticCount = staticCount
    self.signers = signers
    self.writable = writable
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of accounts.
  public var endIndex: Int { keys.count }

  /// The account at `position` with the privileges that the message gives it.
  public subscript(position: Int) -> AccountMeta {
    AccountMeta(address: keys[position], isSigner: isSigner(position), isWritable: isWritable(position))
  }

  /// Whether the account at `position` signs.
  public func isSigner(_ position: Int) -> Bool { signers.contains(position) }

  /// Whether the message lets the account at `position` be changed.
  ///
  /// The runtime takes the right away from reserved accounts (sysvars, builtin programs) and from invoked programs;
  /// these accounts are writable here.
  public func isWritable(_ position: Int) -> Bool { writable.contains(position) }

  /// The accounts at `indices`; nil if one of them is past the list's end.
  public func resolve(_ indices: some Collection<UInt8>) -> [AccountMeta]? {
    var accounts: [AccountMeta] = []
    accounts.reserveCapacity(indices.count)
    for index in indices {
      guard Int(index) < keys.count else { return nil }
      accounts.append(self[Int(index)])
    }
    return accounts
  }
}
