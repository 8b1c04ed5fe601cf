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
    return AccountList(staticKeys: staticKeys, header: header, loaded: loaded)
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
