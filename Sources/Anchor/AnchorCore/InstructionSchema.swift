/// An instruction's name, discriminator and accounts.
public struct InstructionSchema: Equatable, Sendable {
  /// The instruction's name, as the IDL spells it.
  public var name: String
  /// The first bytes of the instruction's data.
  public var discriminator: Discriminator
  /// The accounts, in the order in which the program takes them.
  public var accounts: [AccountSchema]

  /// An instruction with this name, discriminator and accounts.
  public init(name: String, discriminator: Discriminator, accounts: [AccountSchema]) {
    self.name = name
    self.discriminator = discriminator
    self.accounts = accounts
  }
}

/// One account that an instruction takes.
public struct AccountSchema: Equatable, Sendable {
  /// The account's name, as the IDL spells it; for an account of a group, the group's name and a dot come before it.
  public var name: String
  /// Whether the account must sign.
  public var isSigner: Bool
  /// Whether the program writes to the account.
  public var isWritable: Bool
  /// Whether the account can be absent; the program's id then takes its place in the list.
  public var isOptional: Bool

  /// An account with these flags.
  public init(_ name: String, signer: Bool = false, writable: Bool = false, optional: Bool = false) {
    self.name = name
    self.isSigner = signer
    self.isWritable = writable
    self.isOptional = optional
  }
}
