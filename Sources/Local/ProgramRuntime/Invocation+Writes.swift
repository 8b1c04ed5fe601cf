import BytePrimitives
public import SolanaPrimitives
public import SolanaTransactions

// Writing the accounts of the call, under the runtime's rules: each is checked when it is written.
extension Invocation {
  /// Changes the balance of the account at `position`.
  ///
  /// - Throws: `ExternalAccountLamportSpend` if another program owns the account and the balance would fall,
  ///   `ReadonlyLamportChange` if the call may not write to it.
  @inlinable
  public mutating func setLamports(_ lamports: UInt64, at position: Int) throws(ProgramFailure) {
    let frame = frame(at: position)
    let index = Int(frame.index)
    let before = slots[index].state.lamports
    if lamports < before && slots[index].state.owner != programID {
      throw ProgramFailure(.externalAccountLamportSpend)
    }
    if !frame.isWritable { throw ProgramFailure(.readonlyLamportChange) }
    if lamports == before { return }
    lamportBalance += Int128(lamports) - Int128(before)
    slots[index].keep()
    slots[index].state.lamports = lamports
  }

  /// Gives the account at `position` to another program.
  ///
  /// - Throws: `ModifiedProgramId` unless the running program owns the account, may write to it, and its data
  ///   is all zeros.
  public mutating func setOwner(_ owner: PublicKey, at position: Int) throws(ProgramFailure) {
    let frame = frame(at: position)
    let index = Int(frame.index)
    guard slots[index].state.owner == programID, frame.isWritable,
      slots[index].state.data.allSatisfy({ $0 == 0 })
    else { throw ProgramFailure(.modifiedProgramID) }
    if slots[index].state.owner == owner { return }
    slots[index].keep()
    slots[index].state.owner = owner
  }

  /// Replaces the data of the account at `position`, whose length may change.
  ///
  /// - Throws: what `resizeData` and `modifyData` throw.
  public mutating func setData(_ data: [UInt8], at position: Int) throws(ProgramFailure) {
    let index = Int(frame(at: position).index)
    try checkResize(to: data.count, at: position)
    try checkDataChange(at: position)
    resizedBytes += data.count - slots[index].state.data.count
    slots[index].keep()
    slots[index].state.data = data
  }

  /// Changes data of the account at `position` in place; the closure must not change its length.
  ///
  /// - Throws: `ReadonlyDataModified` if the call may not write to the account, `ExternalAccountDataModified` if
  ///   another program owns it, `AccountDataSizeChanged` if the closure changed the length after all; and what
  ///   the closure throws.
  @inlinable
  public mutating func modifyData<Result>(
    at position: Int, _ body: (inout [UInt8]) throws(ProgramFailure) -> Result
  ) throws(ProgramFailure) -> Result {
    try checkDataChange(at: position)
    let index = Int(frame(at: position).index)
    let length = slots[index].state.data.count
    slots[index].keep()
    let result = try body(&slots[index].state.data)
    if slots[index].state.data.count != length { throw ProgramFailure(.accountDataSizeChanged) }
    return result
  }

  /// Makes the data of the account at `position` shorter, or longer by zeros.
  ///
  /// - Throws: `AccountDataSizeChanged` if another program owns the account, `InvalidRealloc` beyond the limit
  ///   of one account, `MaxAccountsDataAllocationsExceeded` beyond the transaction's, and `modifyData`'s errors.
  public mutating func resizeData(to length: Int, at position: Int) throws(ProgramFailure) {
    let index = Int(frame(at: position).index)
    let before = slots[index].state.data.count
    try checkResize(to: length, at: position)
    try checkDataChange(at: position)
    if length == before { return }
    resizedBytes += length - before
    slots[index].keep()
    if length < before {
      slots[index].state.data.removeLast(before - length)
    } else {
      slots[index].state.data.append(contentsOf: repeatElement(0, count: length - before))
    }
  }

  /// Brings the account at `position` to lamports, data and owner of `state`, in that order, leaving alone what
  /// is equal already.
  ///
  /// - Throws: what the single writes throw.
  public mutating func setState(_ state: AccountState, at position: Int) throws(ProgramFailure) {
    let index = Int(frame(at: position).index)
    if slots[index].state.lamports != state.lamports { try setLamports(state.lamports, at: position) }
    if !slots[index].state.data.hasSameBytes(as: state.data) { try setData(state.data, at: position) }
    if slots[index].state.owner != state.owner { try setOwner(state.owner, at: position) }
  }

  @inlinable
  package func checkDataChange(at position: Int) throws(ProgramFailure) {
    let frame = frame(at: position)
    if !frame.isWritable { throw ProgramFailure(.readonlyDataModified) }
    if slots[Int(frame.index)].state.owner != programID { throw ProgramFailure(.externalAccountDataModified) }
  }

  private func checkResize(to length: Int, at position: Int) throws(ProgramFailure) {
    let state = slots[Int(frame(at: position).index)].state
    if length == state.data.count { return }
    if state.owner != programID { throw ProgramFailure(.accountDataSizeChanged) }
    if length < 0 || length > environment.limits.accountSpace { throw ProgramFailure(.invalidRealloc) }
    if resizedBytes + length - state.data.count > environment.limits.accountGrowth {
      throw ProgramFailure(.maxAccountsDataAllocationsExceeded)
    }
  }
}
