import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions

/// A transaction that passed the checks before its execution.
struct LoadedTransaction {
  let message: Message
  /// All keys in the order that instructions count them.
  let keys: [PublicKey]
  /// The privileges of each key for the whole message, with those taken away that the runtime takes.
  let privileges: [FrameAccount]
  let budget: ComputeBudget
  /// The whole fee in lamports.
  let fee: UInt64
  /// The nonce account that the transaction uses up.
  let nonce: UsedNonce?

  /// A durable nonce in place of a blockhash.
  struct UsedNonce {
    let key: PublicKey
    /// The account with the next nonce in it.
    let advanced: AccountState
  }
}
