public import AnchorCore

extension SystemInstruction {
  /// The number that the data begins with.
  public var tag: Int {
    switch self {
    case .createAccount: 0
    case .assign: 1
    case .transfer: 2
    case .createAccountWithSeed: 3
    case .advanceNonceAccount: 4
    case .withdrawNonceAccount: 5
    case .initializeNonceAccount: 6
    case .authorizeNonceAccount: 7
    case .allocate: 8
    case .allocateWithSeed: 9
    case .assignWithSeed: 10
    case .transferWithSeed: 11
    case .upgradeNonceAccount: 12
    }
  }

  /// The name and the accounts of each instruction, by tag.
  public static let schemas: [InstructionSchema] = {
    func writable(_ name: String) -> AccountSchema { AccountSchema(name, writable: true) }
    func signer(_ name: String) -> AccountSchema { AccountSchema(name, signer: true) }
    func payer(_ name: String) -> AccountSchema { AccountSchema(name, signer: true, writable: true) }
    let hashes = AccountSchema("recent_blockhashes")
    let rent = AccountSchema("rent")
    let list: [(String, [AccountSchema])] = [
      ("create_account", [payer("funding"), payer("new")]),
      ("assign", [payer("account")]),
      ("transfer", [payer("source"), writable("destination")]),
      ("create_account_with_seed", [payer("funding"), writable("new"), signer("base")]),
      ("advance_nonce_account", [writable("nonce"), hashes, signer("authority")]),
      (
        "withdraw_nonce_account",
        [writable("nonce"), writable("destination"), hashes, rent, signer("authority")]
      ),
      ("initialize_nonce_account", [writable("nonce"), hashes, rent]),
      ("authorize_nonce_account", [writable("nonce"), signer("authority")]),
      ("allocate", [payer("account")]),
      ("allocate_with_seed", [writable("account"), signer("base")]),
      ("assign_with_seed", [writable("account"), signer("base")]),
      ("transfer_with_seed", [writable("source"), signer("base"), writable("destination")]),
      ("upgrade_nonce_account", [writable("nonce")]),
    ]
    return list.enumerated().map { tag, entry in
      InstructionSchema(name: entry.0, discriminator: [UInt8(tag), 0, 0, 0], accounts: entry.1)
    }
  }()
}
