public import AnchorCore
public import SolanaPrimitives
public import SolanaTransactions

/// The accounts of an instruction by the names that its program gives them.
///
/// `accounts.owner` finds an account by the Swift spelling of its name, `accounts["owner"]` by the IDL's.
@dynamicMemberLookup
public struct NamedAccounts: Equatable, Sendable {
  /// One account with its name.
  public struct Entry: Equatable, Sendable {
    /// The name, as the IDL spells it.
    public var name: String
    /// Key and flags. The flags are the message's: an account signs or is writable in the whole transaction.
    public var meta: AccountMeta
    /// Whether an optional account was left out: the program's id stands in its place.
    public var isAbsent: Bool
  }

  @usableFromInline let accounts: [AccountMeta]
  @usableFromInline let schema: [AccountSchema]
  @usableFromInline let programID: PublicKey

  /// Names `accounts` as `schema` has them.
  ///
  /// - Parameter programID: the key that stands for an optional account which is absent.
  @inlinable
  public init(_ accounts: [AccountMeta], schema: InstructionSchema, programID: PublicKey) {
    self.accounts = accounts
    self.schema = schema.accounts
    self.programID = programID
  }

  /// The accounts that the program names, in its order.
  public var entries: [Entry] {
    zip(accounts, schema).map { meta, account in
      Entry(name: account.name, meta: meta, isAbsent: isAbsent(meta, account))
    }
  }

  /// Names for which no account was given, in the program's order.
  @inlinable public var missing: [String] {
    accounts.count < schema.count ? schema.dropFirst(accounts.count).map { $0.name } : []
  }

  /// Accounts beyond those that the program names, in order.
  public var remaining: [AccountMeta] { Array(accounts.dropFirst(schema.count)) }

  private func isAbsent(_ meta: AccountMeta, _ account: AccountSchema) -> Bool {
    account.isOptional && meta.address == programID
  }

  /// The account with this name in the IDL's spelling; nil if it is missing or absent.
  public subscript(name: String) -> AccountMeta? {
    for (meta, account) in zip(accounts, schema) where account.name == name {
      return isAbsent(meta, account) ? nil : meta
    }
    return nil
  }

  /// The key of the account with this name in Swift's spelling (`ownerTokenAccount`); nil if there is none.
  public subscript(dynamicMember member: String) -> PublicKey? {
    for (meta, account) in zip(accounts, schema)
    where NamedAccounts.matches(swift: member, idl: account.name) {
      return isAbsent(meta, account) ? nil : meta.address
    }
    return nil
  }

  /// Whether two spellings of a name are the same but for underscores, dots and the case of letters.
  private static func matches(swift: String, idl: String) -> Bool {
    var left = swift.utf8.makeIterator()
    var right = idl.utf8.makeIterator()
    while true {
      let a = nextLetter(&left)
      let b = nextLetter(&right)
      if a != b { return false }
      if a == nil { return true }
    }
  }

  private static func nextLetter(_ iterator: inout String.UTF8View.Iterator) -> UInt8? {
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "_"), UInt8(ascii: "."): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte | 0x20
      default: return byte
      }
    }
    return nil
  }
}
