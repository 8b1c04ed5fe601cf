import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions

// The rule on rent: which balances a transaction may leave.
extension Ledger {
  enum RentState: Equatable {
    case absent
    case paying(lamports: UInt64, space: Int)
    case exempt
  }

  func rentState(_ state: AccountState) -> RentState {
    if state.lamports == 0 { return .absent }
    return configuration.rent.isExempt(Lamports(state.lamports), space: state.data.count)
      ? .exempt : .paying(lamports: state.lamports, space: state.data.count)
  }

  /// An account may stay below the exempt minimum if it was below it before, but not change its length or gain
  /// lamports.
  func isAllowed(from before: RentState, to after: RentState) -> Bool {
    guard case .paying(let lamports, let space) = after else { return true }
    guard case .paying(let lamportsBefore, let spaceBefore) = before else { return false }
    return space == spaceBefore && lamports <= lamportsBefore
  }

  /// The error for the first account that the transaction would leave with too few lamports for its length.
  func rentError(
    of invocation: borrowing Invocation, loaded: LoadedTransaction, feePayer: AccountState
  ) -> TransactionError? {
    for index in loaded.addresses.indices where loaded.privileges[index].isWritable {
      guard let original = invocation.transactionAccounts[index].original else { continue }
      // The fee is not a change that the instructions made.
      let before = index == 0 ? feePayer : original
      if !isAllowed(
        from: rentState(before), to: rentState(invocation.transactionAccounts[index].state)),
        loaded.addresses[index] != .incinerator
      {
        return .insufficientFundsForRent(accountIndex: UInt8(clamping: index))
      }
    }
    return nil
  }
}
