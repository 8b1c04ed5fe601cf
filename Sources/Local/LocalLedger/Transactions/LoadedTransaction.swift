import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions

/// A transaction that passed the checks before execution.
struct LoadedTransaction {
  let message: Message
  /// The addresses of all accounts, in the order that instructions count them.
  let addresses: [PublicKey]
  /// The privileges of each account for the whole transaction, as the runtime reduces them.
  let privileges: [InstructionAccount]
  let budget: ComputeBudget
  /// The whole fee in lamports.
  let fee: UInt64
  /// The durable nonce that the transaction has in place of a blockhash.
  let nonce: UsedNonce?

  /// A nonce account whose nonce is used up by the transaction.
  struct UsedNonce {
    let address: PublicKey
    /// The account with the next nonce.
    let advanced: AccountState
  }
}
