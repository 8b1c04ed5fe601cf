import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

extension Ledger {
  /// Processes a transaction: either all of its instructions take effect, or none and only the fee is charged.
  ///
  /// - Complexity: The work of its programs, and O(log n) for each account of the transaction, n being the accounts
  ///   of the ledger.
  public mutating func process(_ transaction: Transaction) -> TransactionOutcome {
    do throws(TransactionError) {
      let loaded = try load(transaction)
      let payer = try chargedFeePayer(of: loaded)
      let outcome = execute(loaded, feePayer: payer)
      if configuration.refusesDuplicates, let signature = transaction.signature {
        blockhashes.insert(signature, under: loaded.message.recentBlockhash)
      }
      return outcome
    } catch {
      return TransactionOutcome(refused: error)
    }
  }

  /// Processes instructions as one transaction without signatures, for a ledger without a verifier. Every account
  /// that must sign counts as a signer.
  ///
  /// - Throws: `MessageError` for instructions that no message can hold.
  public mutating func process(
    _ instructions: [Instruction], feePayer: PublicKey
  ) throws(MessageError) -> TransactionOutcome {
    let message = try Message(
      version: .legacy, feePayer: feePayer, instructions: instructions, recentBlockhash: latestBlockhash)
    return process(Transaction(unsigned: message))
  }

  /// The outcome that `process` would have now; the ledger does not change.
  public func simulate(_ transaction: Transaction) -> TransactionOutcome {
    var copy = self
    return copy.process(transaction)
  }

  /// Executes the transaction and stores its changes.
  private mutating func execute(
    _ loaded: LoadedTransaction, feePayer: TransactionAccount
  ) -> TransactionOutcome {
    var accounts: [TransactionAccount] = []
    accounts.reserveCapacity(loaded.addresses.count)
    accounts.append(feePayer)
    for address in loaded.addresses.dropFirst() { accounts.append(TransactionAccount(state: load(address))) }
    if let error = loadingError(of: loaded, accounts: accounts) {
      return TransactionOutcome(error: error, fee: loaded.fee, changes: storeFailure(loaded, feePayer))
    }

    var invocation = Invocation(
      addresses: loaded.addresses, accounts: accounts, programs: programs, environment: environment)
    accounts = []
    if loaded.addresses.contains(.instructionsSysvar) {
      invocation.instructionsSysvarData = { loaded.instructionsSysvar(currentIndex: $0) }
    }
    var error = processInstructions(of: loaded, in: &invocation)
    if error == nil { error = rentError(of: invocation, loaded: loaded, feePayer: feePayer.state) }
    let changes = error == nil ? store(&invocation, loaded) : storeFailure(loaded, feePayer)
    return TransactionOutcome(
      error: error, fee: loaded.fee, logMessages: invocation.logs?.messages ?? [],
      innerInstructions: invocation.innerInstructions, changes: changes, returnData: invocation.returnData,
      panicMessage: invocation.failure?.panicMessage)
  }

  /// The error for which the instructions are not processed although the fee is charged: too many bytes of account
  /// data, or an instruction whose program is absent or not executable.
  private func loadingError(
    of loaded: LoadedTransaction, accounts: [TransactionAccount]
  ) -> TransactionError? {
    var bytes: UInt64 = 0
    for account in accounts { bytes += UInt64(account.state.data.count) }
    if bytes > UInt64(loaded.budget.loadedBytes) { return .maxLoadedAccountsDataSizeExceeded }
    for instruction in loaded.message.instructions {
      let program = accounts[Int(instruction.programIDIndex)].state
      if program.isExecutable { continue }
      return program.isAbsent ? .programAccountNotFound : .invalidProgramForExecution
    }
    return nil
  }

  /// Processes the instructions in order, up to the first that fails.
  private func processInstructions(
    of loaded: LoadedTransaction, in invocation: inout Invocation
  ) -> TransactionError? {
    var index = 0
    for instruction in loaded.message.instructions {
      do throws(ProgramFailure) {
        guard let program = programs.index(of: loaded.addresses[Int(instruction.programIDIndex)]) else {
          throw ProgramFailure(.unsupportedProgramID)
        }
        try invocation.processInstruction(
          programIndex: program, accountIndices: instruction.accountIndices, privileges: loaded.privileges,
          data: instruction.data, topLevelIndex: index)
      } catch {
        return .instruction(index: UInt8(clamping: index), error.error)
      }
      index += 1
    }
    return nil
  }

  /// Stores the changes of a successful transaction.
  private mutating func store(
    _ invocation: inout Invocation, _ loaded: LoadedTransaction
  ) -> [AccountChange] {
    var changes: [AccountChange] = []
    changes.reserveCapacity(4)
    for index in invocation.transactionAccounts.indices {
      guard let before = invocation.transactionAccounts[index].original else { continue }
      let state = invocation.transactionAccounts[index].state
      store(state, before: before, at: loaded.addresses[index], in: &changes)
    }
    return changes
  }

  /// Stores the changes of a failed transaction: the fee, and the nonce, which is used up by a failure as well.
  private mutating func storeFailure(
    _ loaded: LoadedTransaction, _ feePayer: TransactionAccount
  ) -> [AccountChange] {
    guard let payerBefore = feePayer.original else {
      preconditionFailure("the fee payer has its original state since the fee was charged")
    }
    let payerAddress = loaded.addresses[0]
    var payer = feePayer.state
    if let nonce = loaded.nonce, nonce.address == payerAddress { payer.data = nonce.advanced.data }
    var changes: [AccountChange] = []
    store(payer, before: payerBefore, at: payerAddress, in: &changes)
    if let nonce = loaded.nonce, nonce.address != payerAddress {
      store(nonce.advanced, before: load(nonce.address), at: nonce.address, in: &changes)
    }
    return changes
  }

  private mutating func store(
    _ state: AccountState, before: AccountState, at address: PublicKey, in changes: inout [AccountChange]
  ) {
    // An account without lamports is deleted, whatever else a program wrote to it.
    if state.isAbsent ? before.isAbsent : state == before { return }
    self[address] = state
    changes.append(
      AccountChange(
        address: address, before: before.isAbsent ? nil : before, after: state.isAbsent ? nil : state))
  }
}
