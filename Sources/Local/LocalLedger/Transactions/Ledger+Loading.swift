import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// The checks before a transaction is executed, in the runtime's order. What fails here costs nothing.
extension Ledger {
  /// The most accounts of a transaction.
  static var maximumAccountLocks: Int { 128 }

  func load(_ transaction: Transaction) throws(TransactionError) -> LoadedTransaction {
    let message = transaction.message
    if let verifier { try verifySignatures(of: transaction, by: verifier) }
    let accounts = try accountList(of: message)
    let keys = accounts.keys
    guard keys.count <= Ledger.maximumAccountLocks else { throw .tooManyAccountLocks }
    guard !hasDuplicates(keys) else { throw .accountLoadedTwice }
    let privileges = privileges(of: accounts, in: message)
    let nonce = try checkAge(of: message, privileges: privileges, keys: keys)
    if configuration.refusesDuplicates, let id = transaction.signature,
      blockhashes.contains(id, under: message.recentBlockhash)
    {
      throw .alreadyProcessed
    }
    let budget = try ComputeBudget(message, programs: keys)
    let (signatureFee, overflow) = configuration.lamportsPerSignature.multipliedReportingOverflow(
      by: UInt64(message.header.requiredSignatures))
    let (fee, sumOverflow) = signatureFee.addingReportingOverflow(budget.priorityFee)
    return LoadedTransaction(
      message: message, keys: keys, privileges: privileges, budget: budget,
      fee: overflow || sumOverflow ? .max : fee, nonce: nonce)
  }

  private func verifySignatures(
    of transaction: Transaction, by verifier: some SignatureVerifier
  ) throws(TransactionError) {
    guard transaction.isVerified(by: verifier) else { throw .signatureFailure }
  }

  private func accountList(of message: Message) throws(TransactionError) -> AccountList {
    let loaded = message.version == .v0 ? try loadAddresses(of: message) : LoadedAddresses()
    do {
      return try message.accounts(loaded: loaded)
    } catch {
      throw .invalidAddressLookupTableIndex
    }
  }

  private func hasDuplicates(_ keys: [PublicKey]) -> Bool {
    for index in keys.indices.dropFirst() {
      let key = keys[index]
      for other in 0..<index where keys[other] == key { return true }
    }
    return false
  }

  /// Sysvars and builtin programs are never writable; nor is a program that the message calls, unless the
  /// loader of upgradeable programs is among the accounts.
  private func privileges(of accounts: AccountList, in message: Message) -> [FrameAccount] {
    var privileges: [FrameAccount] = []
    privileges.reserveCapacity(accounts.keys.count)
    for position in accounts.keys.indices {
      let isWritable =
        accounts.isWritable(position) && !ReservedKeys.contains(accounts.keys[position])
      privileges.append(
        FrameAccount(
          index: UInt16(truncatingIfNeeded: position), isSigner: accounts.isSigner(position),
          isWritable: isWritable))
    }
    for instruction in message.instructions where privileges[Int(instruction.programIDIndex)].isWritable {
      if !accounts.keys.contains(.bpfLoaderUpgradeable) {
        privileges[Int(instruction.programIDIndex)].isWritable = false
      }
    }
    return privileges
  }

  /// Refuses a transaction whose blockhash is neither recent nor a nonce that it may use.
  private func checkAge(
    of message: Message, privileges: [FrameAccount], keys: [PublicKey]
  ) throws(TransactionError) -> LoadedTransaction.UsedNonce? {
    guard configuration.requiresRecentBlockhash, !blockhashes.isRecent(message.recentBlockhash) else {
      return nil
    }
    guard let nonce = usedNonce(of: message, privileges: privileges, keys: keys) else {
      throw .blockhashNotFound
    }
    return nonce
  }
}
