import BytePrimitives
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension Ledger {
  /// The addresses that a version 0 message loads from lookup tables of this chain.
  /// - Throws: `addressLookupTableNotFound`, also for a deactivated table; `invalidAddressLookupTableOwner`,
  ///   `invalidAddressLookupTableData`, `invalidAddressLookupTableIndex`.
  func loadAddresses(of message: Message) throws(TransactionError) -> LoadedAddresses {
    var loaded = LoadedAddresses()
    for lookup in message.addressTableLookups {
      let state = load(lookup.table)
      if state.isAbsent { throw .addressLookupTableNotFound }
      guard state.owner == .addressLookupTableProgram else { throw .invalidAddressLookupTableOwner }
      let table = try activeTable(state.data)
      for index in lookup.writableIndices { loaded.writable.append(try table.address(at: index)) }
      for index in lookup.readonlyIndices { loaded.readonly.append(try table.address(at: index)) }
    }
    return loaded
  }

  /// The addresses of the table that can be loaded in this slot.
  private func activeTable(_ data: [UInt8]) throws(TransactionError) -> [PublicKey] {
    let table: LookupTableAccount
    do {
      table = try LookupTableAccount(data)
    } catch {
      throw .invalidAddressLookupTableData
    }
    if table.isDeactivated(at: clock.slot) { throw .addressLookupTableNotFound }
    return Array(table.activeAddresses(at: clock.slot))
  }
}

extension [PublicKey] {
  fileprivate func address(at index: UInt8) throws(TransactionError) -> PublicKey {
    guard Int(index) < count else { throw .invalidAddressLookupTableIndex }
    return self[Int(index)]
  }
}
