public import AnchorCore

extension TokenInstruction {
  /// The number that the data begins with.
  public var tag: Int {
    switch self {
    case .initializeMint: 0
    case .initializeAccount: 1
    case .initializeMultisig: 2
    case .transfer: 3
    case .approve: 4
    case .revoke: 5
    case .setAuthority: 6
    case .mintTo: 7
    case .burn: 8
    case .closeAccount: 9
    case .freezeAccount: 10
    case .thawAccount: 11
    case .transferChecked: 12
    case .approveChecked: 13
    case .mintToChecked: 14
    case .burnChecked: 15
    case .initializeAccount2: 16
    case .syncNative: 17
    case .initializeAccount3: 18
    case .initializeMultisig2: 19
    case .initializeMint2: 20
    case .getAccountDataSize: 21
    case .initializeImmutableOwner: 22
    case .amountToUIAmount: 23
    case .uiAmountToAmount: 24
    }
  }

  /// The name and the accounts of each instruction, by tag.
  public static let schemas: [InstructionSchema] = {
    func writable(_ name: String) -> AccountSchema { AccountSchema(name, writable: true) }
    func signer(_ name: String) -> AccountSchema { AccountSchema(name, signer: true) }
    func readonly(_ name: String) -> AccountSchema { AccountSchema(name) }
    let account = writable("account")
    let mint = readonly("mint")
    let list: [(String, [AccountSchema])] = [
      ("initialize_mint", [writable("mint"), readonly("rent")]),
      ("initialize_account", [account, mint, readonly("owner"), readonly("rent")]),
      ("initialize_multisig", [writable("multisig"), readonly("rent")]),
      ("transfer", [writable("source"), writable("destination"), signer("authority")]),
      ("approve", [writable("source"), readonly("delegate"), signer("owner")]),
      ("revoke", [writable("source"), signer("owner")]),
      ("set_authority", [writable("owned"), signer("owner")]),
      ("mint_to", [writable("mint"), account, signer("owner")]),
      ("burn", [account, writable("mint"), signer("authority")]),
      ("close_account", [account, writable("destination"), signer("owner")]),
      ("freeze_account", [account, mint, signer("owner")]),
      ("thaw_account", [account, mint, signer("owner")]),
      ("transfer_checked", [writable("source"), mint, writable("destination"), signer("authority")]),
      ("approve_checked", [writable("source"), mint, readonly("delegate"), signer("owner")]),
      ("mint_to_checked", [writable("mint"), account, signer("owner")]),
      ("burn_checked", [account, writable("mint"), signer("authority")]),
      ("initialize_account2", [account, mint, readonly("rent")]),
      ("sync_native", [account]),
      ("initialize_account3", [account, mint]),
      ("initialize_multisig2", [writable("multisig")]),
      ("initialize_mint2", [writable("mint")]),
      ("get_account_data_size", [mint]),
      ("initialize_immutable_owner", [account]),
      ("amount_to_ui_amount", [mint]),
      ("ui_amount_to_amount", [mint]),
    ]
    return list.enumerated().map { tag, entry in
      InstructionSchema(name: entry.0, discriminator: [UInt8(tag)], accounts: entry.1)
    }
  }()
}
