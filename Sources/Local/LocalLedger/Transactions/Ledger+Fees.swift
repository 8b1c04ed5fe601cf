import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Fees and rent: who can pay, and what may be left behind.
extension Ledger {
  /// The fee payer with the fee taken off.
  /// - Throws: the runtime's errors for a payer that is not there, no wallet, or too poor.
  func chargedFeePayer(of loaded: LoadedTransaction) throws(TransactionError) -> AccountSlot {
    let state = load(loaded.keys[0])
    if state.isAbsent { throw .accountNotFound }
    guard state.owner == .systemProgram, state.data.isEmpty || NonceAccount(state.data)?.content != nil else {
      throw .invalidAccountForFee
    }
    // A nonce account must stay exempt from rent.
    let reserve =
      state.data.isEmpty ? 0 : configuration.rent.minimumBalance(space: NonceAccount.size).value
    guard state.lamports >= reserve, state.lamports - reserve >= loaded.fee else {
      throw .insufficientFundsForFee
    }
    var slot = AccountSlot(state: state)
    slot.keep()
    slot.state.lamports -= loaded.fee
    guard isAllowed(from: rentState(state), to: rentState(slot.state)) else {
      throw .insufficientFundsForRent(accountIndex: 0)
    }
    return slot
  }

  /// Why the accounts can't be executed with: a program that is none, or too many bytes.
  func loadingError(of loaded: LoadedTransaction, slots: [AccountSlot]) -> TransactionError? {
    var bytes: UInt64 = 0
    for slot in slots { bytes += UInt64(slot.state.data.count) }
    if bytes > UInt64(loaded.budget.loadedBytes) { return .maxLoadedAccountsDataSizeExceeded }
    for instruction in loaded.message.instructions {
      let program = slots[Int(instruction.programIDIndex)].state
      if program.isExecutable { continue }
      return program.isAbsent ? .programAccountNotFound : .invalidProgramForExecution
    }
    return nil
  }

  /// An account that the transaction would leave with too few lamports for its size.
  func rentError(
    of invocation: borrowing Invocation, loaded: LoadedTransaction, feePayer: AccountState
  ) -> TransactionError? {
    for index in loaded.keys.indices where loaded.privileges[index].isWritable {
      guard let loadedState = invocation.slots[index].before else { continue }
      let before = index == 0 ? feePayer : loadedState
      if !isAllowed(from: rentState(before), to: rentState(invocation.slots[index].state)),
        loaded.keys[index] != .incinerator
      {
        return .insufficientFundsForRent(accountIndex: UInt8(clamping: index))
      }
    }
    return nil
  }

  private enum RentState: Equatable {
    case absent
    case paying(lamports: UInt64, space: Int)
    case exempt
  }

  private func rentState(_ state: AccountState) -> RentState {
    if state.lamports == 0 { return .absent }
    return configuration.rent.isExempt(Lamports(state.lamports), space: state.data.count)
      ? .exempt : .paying(lamports: state.lamports, space: state.data.count)
  }

  /// An account may stay below the exempt minimum if it was there already, but not grow or get lamports.
  private func isAllowed(from before: RentState, to after: RentState) -> Bool {
    guard case .paying(let lamports, let space) = after else { return true }
    guard case .paying(let lamportsBefore, let spaceBefore) = before else { return false }
    return space == spaceBefore && lamports <= lamportsBefore
  }
}
