import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// The checks before execution, in the runtime's order. A transaction that fails one of them pays no fee.
extension Ledger {
  /// The greatest number of accounts of a transaction.
  static var maximumAccountLocks: Int { 128 }

  func load(_ transaction: Transaction) throws(TransactionError) -> LoadedTransaction {
    let message = transaction.message
    if let verifier { try verifySignatures(of: transaction, by: verifier) }
    let accounts = try accountList(of: message)
    let addresses = accounts.keys
    guard addresses.count <= Ledger.maximumAccountLocks else { throw .tooManyAccountLocks }
    guard !hasDuplicates(addresses) else { throw .accountLoadedTwice }
    let privileges = privileges(of: accounts, in: message)
    let nonce = try checkAge(of: message, privileges: privileges, addresses: addresses)
    if configuration.refusesDuplicates, let signature = transaction.signature,
      blockhashes.contains(signature, under: message.recentBlockhash)
    {
      throw .alreadyProcessed
    }
    let budget = try ComputeBudget(message, programs: addresses)
    let (signatureFee, overflow) = configuration.lamportsPerSignature.multipliedReportingOverflow(
      by: UInt64(message.header.requiredSignatures))
    let (fee, sumOverflow) = signatureFee.addingReportingOverflow(budget.priorityFee)
    return LoadedTransaction(
      message: message, addresses: addresses, privileges: privileges, budget: budget,
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

  private func hasDuplicates(_ addresses: [PublicKey]) -> Bool {
    for index in addresses.indices.dropFirst() {
      let address = addresses[index]
      for other in 0..<index where addresses[other] == address { return true }
    }
    return false
  }

  /// The privileges of each account. The runtime makes sysvars and builtin programs read-only, and the program of
  /// an instruction unless the upgradeable loader is among the accounts.
  private func privileges(of accounts: AccountList, in message: Message) -> [InstructionAccount] {
    var privileges: [InstructionAccount] = []
    privileges.reserveCapacity(accounts.keys.count)
    for index in accounts.keys.indices {
      let isWritable = accounts.isWritable(index) && !ReservedAddresses.contains(accounts.keys[index])
      privileges.append(
        InstructionAccount(
          index: UInt16(index), isSigner: accounts.isSigner(index), isWritable: isWritable))
    }
    for instruction in message.instructions where privileges[Int(instruction.programIDIndex)].isWritable {
      if !accounts.keys.contains(.bpfLoaderUpgradeable) {
        privileges[Int(instruction.programIDIndex)].isWritable = false
      }
    }
    return privileges
  }

  /// Refuses a transaction whose blockhash is neither recent nor a durable nonce that it may use.
  private func checkAge(
    of message: Message, privileges: [InstructionAccount], addresses: [PublicKey]
  ) throws(TransactionError) -> LoadedTransaction.UsedNonce? {
    guard configuration.requiresRecentBlockhash, !blockhashes.isRecent(message.recentBlockhash) else {
      return nil
    }
    guard let nonce = usedNonce(of: message, privileges: privileges, addresses: addresses) else {
      throw .blockhashNotFound
    }
    return nonce
  }
}
