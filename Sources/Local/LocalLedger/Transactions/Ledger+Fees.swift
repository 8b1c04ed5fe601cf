import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension Ledger {
  /// The fee payer after the fee was charged.
  /// - Throws: `accountNotFound`; `invalidAccountForFee` for an account that is neither a wallet nor a nonce account;
  ///   `insufficientFundsForFee`; `insufficientFundsForRent` if the rest is not rent exempt.
  func chargedFeePayer(of loaded: LoadedTransaction) throws(TransactionError) -> TransactionAccount {
    let state = load(loaded.addresses[0])
    if state.isAbsent { throw .accountNotFound }
    guard state.owner == .systemProgram, state.data.isEmpty || (try? NonceAccount(state.data))?.content != nil
    else {
      throw .invalidAccountForFee
    }
    // A nonce account must stay exempt from rent.
    let reserve =
      state.data.isEmpty ? 0 : configuration.rent.minimumBalance(space: NonceAccount.size).value
    guard state.lamports >= reserve, state.lamports - reserve >= loaded.fee else {
      throw .insufficientFundsForFee
    }
    var payer = TransactionAccount(state: state)
    payer.saveOriginal()
    payer.state.lamports -= loaded.fee
    guard isAllowed(from: rentState(state), to: rentState(payer.state)) else {
      throw .insufficientFundsForRent(accountIndex: 0)
    }
    return payer
  }
}
