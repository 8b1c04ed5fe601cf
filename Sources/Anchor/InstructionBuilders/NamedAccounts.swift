public import AnchorCore
public import JSONText
public import SolanaPrimitives
public import SolanaTransactions

/// The accounts of an instruction by the names in its program's schema.
///
/// `accounts.ownerTokenAccount` finds an address by the Swift spelling of the name, `accounts["owner_token_account"]` an
/// account by the IDL's.
@dynamicMemberLookup
public struct NamedAccounts: Equatable, Sendable {
  /// One account with its name.
  public struct Entry: Equatable, Sendable {
    /// The name, as the IDL spells it.
    public var name: String
    /// The address and the flags. The flags are the message's: an account signs or is writable in the whole transaction.
    public var meta: AccountMeta
    /// Whether an optional account is absent: the program's id is in its place.
    public var isAbsent: Bool
  }

  @usableFromInline let accounts: [AccountMeta]
  @usableFromInline let schema: [AccountSchema]
  @usableFromInline let programID: PublicKey

  /// Names `accounts` as `schema` does; without a schema all of them are `remaining`.
  ///
  /// - Parameter programID: The address that takes the place of an absent optional account.
  @inlinable
  public init(_ accounts: [AccountMeta], schema: InstructionSchema?, programID: PublicKey) {
    self.accounts = accounts
    self.schema = schema?.accounts ?? []
    self.programID = programID
  }

  /// The accounts that the schema names, in its order.
  public var entries: [Entry] {
    zip(accounts, schema).map { meta, account in
      Entry(name: account.name, meta: meta, isAbsent: isAbsent(meta, account))
    }
  }

  /// The names without an account, in the schema's order.
  @inlinable public var missing: [String] {
    accounts.count < schema.count ? schema.dropFirst(accounts.count).map { $0.name } : []
  }

  /// The accounts after those that the schema names, in order.
  public var remaining: [AccountMeta] { Array(accounts.dropFirst(schema.count)) }

  private func isAbsent(_ meta: AccountMeta, _ account: AccountSchema) -> Bool {
    account.isOptional && meta.address == programID
  }

  /// The account with this name, as the IDL spells it; nil if it is missing or absent.
  public subscript(name: String) -> AccountMeta? {
    for (meta, account) in zip(accounts, schema) where account.name == name {
      return isAbsent(meta, account) ? nil : meta
    }
    return nil
  }

  /// The address of the account with this name in Swift's spelling (`ownerTokenAccount`); nil if it is missing or absent.
  public subscript(dynamicMember member: String) -> PublicKey? {
    for (meta, account) in zip(accounts, schema)
    where NamedAccounts.matches(swift: member, idl: account.name) {
      return isAbsent(meta, account) ? nil : meta.address
    }
    return nil
  }

  /// Whether two spellings of a name differ only in underscores, dots and the case of letters.
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

extension NamedAccounts.Entry: JSONEncodable {
  /// Writes `{"name", "address", "is_signer", "is_writable"}`, and `absent` for an absent optional account.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("address", meta.address)
      json.member("is_signer", meta.isSigner)
      json.member("is_writable", meta.isWritable)
      if isAbsent { json.member("absent", true) }
    }
  }
}
