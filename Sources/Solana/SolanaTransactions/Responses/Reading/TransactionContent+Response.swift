import JSONText
import SolanaPrimitives

extension TransactionContent {
  /// The response of a transaction whose bytes are known.
  consuming func response(
    of bytes: [UInt8], at offset: Int, _ reader: borrowing JSONReader
  ) throws(ResponseError) -> TransactionResponse {
    let transaction: Transaction
    do throws(WireFormatError) {
      transaction = try Transaction(decoding: bytes)
    } catch {
      throw .transaction(error, path: reader.path(at: offset))
    }
    let message = transaction.message
    let layout = message.layout
    let expected = layout.loadedWritableCount + layout.loadedReadonlyCount
    let given = meta?.loadedAddresses ?? LoadedAddresses()
    let isGiven =
      given.writable.count == layout.loadedWritableCount
      && given.readonly.count == layout.loadedReadonlyCount
    guard isGiven || given.writable.count + given.readonly.count == 0 else {
      throw reader.malformed(.invalid("loadedAddresses are not those that the message loads"), at: metaOffset)
    }
    let accounts = AccountList(
      staticKeys: self.message?.keys ?? message.staticKeys, header: message.header, loaded: given)

    var store = InstructionStore(transaction)
    store.parsed = instructions.parsed
    for (index, item) in instructions.topLevel.prefix(store.topLevel.count).enumerated() {
      store.topLevel[index].stackHeight = item.entry.stackHeight
    }
    let total = isGiven ? accounts.count : accounts.count + expected
    try addInner(to: &store, accounts, total, reader)
    return TransactionResponse(
      slot: slot, blockTime: blockTime, version: message.version,
      signatures: encoded == nil ? signatures : transaction.signatures,
      transaction: transaction, recentBlockhash: message.recentBlockhash, accounts: accounts,
      unresolvedAccountCount: total - accounts.count, meta: meta, store: store)
  }

  /// The response of a transaction that the node has parsed (`jsonParsed`).
  consuming func parsedResponse(
    of message: MessageContent, _ version: Message.Version, _ reader: borrowing JSONReader
  ) throws(ResponseError) -> TransactionResponse {
    guard let recentBlockhash = message.recentBlockhash else {
      throw reader.malformed(.missing(key: "recentBlockhash"), at: message.offset)
    }
    let accounts = AccountList(
      keys: message.keys, staticCount: message.staticCount, signers: message.signers,
      writable: message.writable)
    let loaded = (message.lookups ?? []).reduce(0) { $0 + $1.writable.count + $1.readonly.count }
    let total = max(accounts.count, message.staticCount + loaded)
    var store = InstructionStore()
    store.parsed = instructions.parsed
    store.bytes = instructions.bytes
    for item in instructions.topLevel {
      store.topLevel.append(try entry(of: item, in: &store.bytes, accounts, total, reader))
    }
    try addInner(to: &store, accounts, total, reader)
    return TransactionResponse(
      slot: slot, blockTime: blockTime, version: version, signatures: signatures, transaction: nil,
      recentBlockhash: recentBlockhash, accounts: accounts, unresolvedAccountCount: total - accounts.count,
      meta: meta, store: store)
  }

  /// Adds the inner instructions, ordered by the top-level instruction they belong to.
  private func addInner(
    to store: inout InstructionStore, _ accounts: AccountList, _ total: Int, _ reader: borrowing JSONReader
  ) throws(ResponseError) {
    if store.bytes.isEmpty { store.bytes = instructions.bytes }
    store.inner.reserveCapacity(instructions.inner.count)
    var isOrdered = true
    for item in instructions.inner {
      guard item.entry.parent < store.topLevel.count else {
        throw reader.malformed(.invalid("there is no instruction \(item.entry.parent)"), at: item.offset)
      }
      isOrdered = isOrdered && item.entry.parent >= (store.inner.last?.parent ?? 0)
      store.inner.append(try entry(of: item, in: &store.bytes, accounts, total, reader))
    }
    guard !isOrdered else { return }
    store.inner = store.inner.enumerated()
      .sorted { ($0.element.parent, $0.offset) < ($1.element.parent, $1.offset) }.map { $0.element }
  }

  /// An instruction with indices in place of addresses, checked against `total` accounts.
  private func entry(
    of item: InstructionContent.Item, in bytes: inout [UInt8], _ accounts: AccountList, _ total: Int,
    _ reader: borrowing JSONReader
  ) throws(ResponseError) -> InstructionStore.Entry {
    var entry = item.entry
    let program: Int? =
      if let address = item.programID { accounts.keys.firstIndex(of: address) } else { Int(entry.program) }
    guard let program, program < accounts.count else {
      throw reader.malformed(.invalid("the program is not among the accounts"), at: item.offset)
    }
    entry.program = UInt8(truncatingIfNeeded: program)
    if let addresses = item.accountAddresses {
      let start = bytes.count
      for address in instructions.addresses[addresses] {
        guard let position = accounts.keys.firstIndex(of: address) else {
          throw reader.malformed(.invalid("\(address) is not among the accounts"), at: item.offset)
        }
        bytes.append(UInt8(truncatingIfNeeded: position))
      }
      entry.accounts = start..<bytes.count
    } else if let largest = instructions.bytes[entry.accounts].max(), Int(largest) >= total {
      throw reader.malformed(.invalid("there is no account \(largest)"), at: item.offset)
    }
    return entry
  }
}
