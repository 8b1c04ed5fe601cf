public import SolanaPrimitives
public import SolanaTransactions

// Writing the instruction's accounts. The runtime's rules are checked at each write.
extension Invocation {
  /// Sets the balance of the account at `position`.
  ///
  /// - Throws: `ExternalAccountLamportSpend` if another program owns the account and the balance would fall,
  ///   `ReadonlyLamportChange` if the account is not writable.
  @inlinable
  public mutating func setLamports(_ lamports: UInt64, at position: Int) throws(ProgramFailure) {
    let account = instructionAccount(at: position)
    let index = Int(account.index)
    let before = transactionAccounts[index].state.lamports
    if lamports < before && transactionAccounts[index].state.owner != programID {
      throw ProgramFailure(.externalAccountLamportSpend)
    }
    if !account.isWritable { throw ProgramFailure(.readonlyLamportChange) }
    if lamports == before { return }
    lamportChange += Int128(lamports) - Int128(before)
    transactionAccounts[index].saveOriginal()
    transactionAccounts[index].state.lamports = lamports
  }

  /// Sets the owner of the account at `position`.
  ///
  /// - Throws: `ModifiedProgramId` unless the running program owns the account, the account is writable, and its
  ///   data is all zeros.
  public mutating func setOwner(_ owner: PublicKey, at position: Int) throws(ProgramFailure) {
    let account = instructionAccount(at: position)
    let index = Int(account.index)
    guard transactionAccounts[index].state.owner == programID, account.isWritable,
      transactionAccounts[index].state.data.allSatisfy({ $0 == 0 })
    else { throw ProgramFailure(.modifiedProgramID) }
    if transactionAccounts[index].state.owner == owner { return }
    transactionAccounts[index].saveOriginal()
    transactionAccounts[index].state.owner = owner
  }

  /// Replaces the data of the account at `position`; its length may change.
  ///
  /// - Throws: The errors of `resizeData`.
  public mutating func setData(_ data: [UInt8], at position: Int) throws(ProgramFailure) {
    let index = index(at: position)
    try checkResize(to: data.count, at: position)
    try checkDataChange(at: position)
    addedBytes += data.count - transactionAccounts[index].state.data.count
    transactionAccounts[index].saveOriginal()
    transactionAccounts[index].state.data = data
  }

  /// Changes the data of the account at `position` in place, without changing its length.
  ///
  /// - Throws: `ReadonlyDataModified` if the account is not writable, `ExternalAccountDataModified` if another
  ///   program owns it, `AccountDataSizeChanged` if the closure changed the length, and the closure's error.
  @inlinable
  public mutating func modifyData<Result>(
    at position: Int, _ body: (inout [UInt8]) throws(ProgramFailure) -> Result
  ) throws(ProgramFailure) -> Result {
    try checkDataChange(at: position)
    let index = index(at: position)
    let length = transactionAccounts[index].state.data.count
    transactionAccounts[index].saveOriginal()
    let result = try body(&transactionAccounts[index].state.data)
    if transactionAccounts[index].state.data.count != length {
      throw ProgramFailure(.accountDataSizeChanged)
    }
    return result
  }

  /// Sets the length of the data of the account at `position`; added bytes are zero.
  ///
  /// - Throws: `AccountDataSizeChanged` if another program owns the account, `InvalidRealloc` beyond the limit of
  ///   one account, `MaxAccountsDataAllocationsExceeded` beyond the transaction's limit of added bytes,
  ///   `ReadonlyDataModified` if the account is not writable.
  public mutating func resizeData(to length: Int, at position: Int) throws(ProgramFailure) {
    let index = index(at: position)
    let before = transactionAccounts[index].state.data.count
    try checkResize(to: length, at: position)
    try checkDataChange(at: position)
    if length == before { return }
    addedBytes += length - before
    transactionAccounts[index].saveOriginal()
    if length < before {
      transactionAccounts[index].state.data.removeLast(before - length)
    } else {
      transactionAccounts[index].state.data.append(contentsOf: repeatElement(0, count: length - before))
    }
  }

  /// Sets balance, data and owner of the account at `position`, in that order, without writing what is equal.
  ///
  /// - Throws: The errors of `setLamports`, `setData` and `setOwner`.
  public mutating func setState(_ state: AccountState, at position: Int) throws(ProgramFailure) {
    let index = index(at: position)
    if transactionAccounts[index].state.lamports != state.lamports {
      try setLamports(state.lamports, at: position)
    }
    if !transactionAccounts[index].state.data.hasSameBytes(as: state.data) {
      try setData(state.data, at: position)
    }
    if transactionAccounts[index].state.owner != state.owner { try setOwner(state.owner, at: position) }
  }

  @inlinable
  package func checkDataChange(at position: Int) throws(ProgramFailure) {
    let account = instructionAccount(at: position)
    if !account.isWritable { throw ProgramFailure(.readonlyDataModified) }
    if transactionAccounts[Int(account.index)].state.owner != programID {
      throw ProgramFailure(.externalAccountDataModified)
    }
  }

  private func checkResize(to length: Int, at position: Int) throws(ProgramFailure) {
    let state = transactionAccounts[index(at: position)].state
    if length == state.data.count { return }
    if state.owner != programID { throw ProgramFailure(.accountDataSizeChanged) }
    if length < 0 || length > environment.limits.accountSpace { throw ProgramFailure(.invalidRealloc) }
    if addedBytes + length - state.data.count > environment.limits.accountGrowth {
      throw ProgramFailure(.maxAccountsDataAllocationsExceeded)
    }
  }
}
