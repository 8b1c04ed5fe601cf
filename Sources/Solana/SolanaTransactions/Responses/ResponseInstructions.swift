public import SolanaPrimitives

/// Instructions of a record, put together on demand.
public struct ResponseInstructions: RandomAccessCollection, Sendable {
  let store: InstructionStore
  let accounts: AccountList
  let entries: ArraySlice<InstructionStore.Entry>

  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of instructions.
  public var endIndex: Int { entries.count }

  /// The program of the instruction at `position`; cheaper than the instruction.
  public func programID(at position: Int) -> PublicKey {
    accounts.keys[Int(entries[entries.startIndex + position].program)]
  }

  /// How deep in calls the instruction at `position` is, see `ResponseInstruction.stackHeight`; cheaper than the
  /// instruction.
  public func stackHeight(at position: Int) -> Int? {
    let height = entries[entries.startIndex + position].stackHeight
    return height == 0 ? nil : Int(height)
  }

  /// The instruction at `position`.
  public subscript(position: Int) -> ResponseInstruction {
    let entry = entries[entries.startIndex + position]
    let buffer = entry.isInTransaction ? store.transactionBytes : store.bytes
    return ResponseInstruction(
      programID: accounts.keys[Int(entry.program)],
      accountIndices: buffer[entry.accounts], data: entry.parsed < 0 ? buffer[entry.data] : nil,
      parsed: entry.parsed < 0 ? nil : store.parsed[entry.parsed],
      stackHeight: entry.stackHeight == 0 ? nil : Int(entry.stackHeight), allAccounts: accounts)
  }
}
