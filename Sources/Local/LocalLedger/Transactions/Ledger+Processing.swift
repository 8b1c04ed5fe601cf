import ProgramRuntime
import SolanaPrimitives
public import SolanaTransactions

extension Ledger {
  /// Applies a transaction: all of its instructions, or none and only the fee.
  ///
  /// - Complexity: The work of its programs, and O(log n) for each account it names, n being the accounts of the
  ///   ledger.
  public mutating func process(_ transaction: Transaction) -> TransactionOutcome {
    do throws(TransactionError) {
      let loaded = try load(transaction)
      let payer = try chargedFeePayer(of: loaded)
      let outcome = execute(loaded, feePayer: payer)
      if configuration.refusesDuplicates, let id = transaction.signature {
        blockhashes.insert(id, under: loaded.message.recentBlockhash)
      }
      return outcome
    } catch {
      return TransactionOutcome(refused: error)
    }
  }

  /// What `process` would do, without doing it.
  public func simulate(_ transaction: Transaction) -> TransactionOutcome {
    var copy = self
    return copy.process(transaction)
  }

  /// Runs the transaction and stores what it changed.
  private mutating func execute(
    _ loaded: LoadedTransaction, feePayer: AccountSlot
  ) -> TransactionOutcome {
    var slots: [AccountSlot] = []
    slots.reserveCapacity(loaded.keys.count)
    slots.append(feePayer)
    for key in loaded.keys.dropFirst() { slots.append(AccountSlot(state: load(key))) }
    if let error = loadingError(of: loaded, slots: slots) {
      return TransactionOutcome(error: error, fee: loaded.fee, changes: storeFailure(loaded, feePayer))
    }

    var invocation = Invocation(
      keys: loaded.keys, slots: slots, programs: programs, environment: environment)
    slots = []
    if loaded.keys.contains(.instructionsSysvar) {
      invocation.instructionsSysvarData = { loaded.instructionsSysvar(currentIndex: $0) }
    }
    var error = run(loaded, in: &invocation)
    if error == nil { error = rentError(of: invocation, loaded: loaded, feePayer: feePayer.state) }
    let changes = error == nil ? store(&invocation, loaded) : storeFailure(loaded, feePayer)
    return TransactionOutcome(
      error: error, fee: loaded.fee, logLines: invocation.logs?.lines ?? [],
      innerInstructions: invocation.inner, changes: changes, returnData: invocation.returnData,
      panicMessage: invocation.failure?.panicMessage)
  }

  /// Runs the instructions one after the other, up to the first that fails.
  private func run(_ loaded: LoadedTransaction, in invocation: inout Invocation) -> TransactionError? {
    var index = 0
    for instruction in loaded.message.instructions {
      do throws(ProgramFailure) {
        guard let program = programs.index(of: loaded.keys[Int(instruction.programIDIndex)]) else {
          throw ProgramFailure(.unsupportedProgramID)
        }
        try invocation.run(
          programIndex: program, indices: instruction.accountIndices, privileges: loaded.privileges,
          data: instruction.data, topLevelIndex: index)
      } catch {
        return .instruction(index: UInt8(clamping: index), error.error)
      }
      index += 1
    }
    return nil
  }

  /// Stores what a successful transaction changed.
  private mutating func store(
    _ invocation: inout Invocation, _ loaded: LoadedTransaction
  ) -> [AccountChange] {
    var changes: [AccountChange] = []
    changes.reserveCapacity(4)
    for index in invocation.slots.indices {
      guard let before = invocation.slots[index].before else { continue }
      store(invocation.slots[index].state, before: before, at: loaded.keys[index], in: &changes)
    }
    return changes
  }

  /// Stores what remains of a transaction that failed: the fee, and a nonce that is used up all the same.
  private mutating func storeFailure(
    _ loaded: LoadedTransaction, _ feePayer: AccountSlot
  ) -> [AccountChange] {
    var changes: [AccountChange] = []
    var payer = feePayer.state
    if let nonce = loaded.nonce {
      if nonce.key == loaded.keys[0] {
        payer.data = nonce.advanced.data
      } else {
        store(payer, before: feePayer.before ?? payer, at: loaded.keys[0], in: &changes)
        store(nonce.advanced, before: load(nonce.key), at: nonce.key, in: &changes)
        return changes
      }
    }
    store(payer, before: feePayer.before ?? payer, at: loaded.keys[0], in: &changes)
    return changes
  }

  private mutating func store(
    _ state: AccountState, before: AccountState, at key: PublicKey, in changes: inout [AccountChange]
  ) {
    // An account without lamports is none, whatever else a program did to it.
    if state.isAbsent ? before.isAbsent : state == before { return }
    self[key] = state
    changes.append(
      AccountChange(
        key: key, before: before.isAbsent ? nil : before, after: state.isAbsent ? nil : state))
  }
}
