public import SolanaPrimitives

/// Every account of a message in the order that instructions count them: the static keys, then the loaded
/// writable, then the loaded read-only addresses.
public struct AccountList: RandomAccessCollection, Hashable, Sendable {
  /// The keys, static ones first.
  public let keys: [PublicKey]
  /// The counts that tell the static keys' privileges apart.
  public let header: Message.Header
  /// How many of the keys stand in the message itself.
  public let staticCount: Int
  /// How many of the loaded addresses are writable.
  public let loadedWritableCount: Int

  init(staticKeys: [PublicKey], header: Message.Header, loaded: LoadedAddresses) {
    self.keys =
      loaded.writable.isEmpty && loaded.readonly.isEmpty
      ? staticKeys : staticKeys + loaded.writable + loaded.readonly
    self.header = header
    self.staticCount = staticKeys.count
    self.loadedWritableCount = loaded.writable.count
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of accounts.
  public var endIndex: Int { keys.count }

  /// The account at `position` with the privileges that the message gives it.
  public subscript(position: Int) -> AccountMeta {
    AccountMeta(publicKey: keys[position], isSigner: isSigner(position), isWritable: isWritable(position))
  }

  /// Whether the account at `position` signs.
  public func isSigner(_ position: Int) -> Bool { position < Int(header.requiredSignatures) }

  /// Whether the message lets the account at `position` be changed.
  ///
  /// The runtime takes the right away from reserved keys (sysvars, builtin programs) and from called programs;
  /// that is not looked at here.
  public func isWritable(_ position: Int) -> Bool {
    if position >= staticCount { return position < staticCount + loadedWritableCount }
    let signers = Int(header.requiredSignatures)
    return position < signers
      ? position < signers - Int(header.readonlySigned)
      : position < staticCount - Int(header.readonlyUnsigned)
  }

  /// The accounts of an instruction; an index behind the list's end gives nil for the whole.
  public func resolve(_ indices: some Sequence<UInt8>) -> [AccountMeta]? {
    var accounts: [AccountMeta] = []
    accounts.reserveCapacity(indices.underestimatedCount)
    for index in indices {
      guard Int(index) < keys.count else { return nil }
      accounts.append(self[Int(index)])
    }
    return accounts
  }
}

extension Message {
  /// All accounts with their privileges.
  /// - Parameter loaded: What the lookups loaded: `loadedAddresses(from:)`, or the record of the transaction.
  /// - Throws: `MessageError.loadedAddressCount` if the lookups load another number of addresses.
  public func accounts(loaded: LoadedAddresses = LoadedAddresses()) throws(MessageError) -> AccountList {
    let expected = layout.loadedWritableCount + layout.loadedReadonlyCount
    guard loaded.writable.count == layout.loadedWritableCount,
      loaded.readonly.count == layout.loadedReadonlyCount
    else {
      throw .loadedAddressCount(expected: expected, count: loaded.writable.count + loaded.readonly.count)
    }
    return AccountList(staticKeys: Array(staticAccountKeys), header: header, loaded: loaded)
  }

  /// The instructions with keys in place of indices; privileges are those of the whole message.
  /// - Throws: As `accounts(loaded:)`.
  public func decompiled(loaded: LoadedAddresses = LoadedAddresses()) throws(MessageError) -> [Instruction] {
    let accounts = try accounts(loaded: loaded)
    return instructions.map { instruction in
      Instruction(
        programID: accounts.keys[Int(instruction.programIDIndex)],
        accounts: instruction.accountIndices.map { accounts[Int($0)] }, data: Array(instruction.data))
    }
  }
}
