public import SolanaPrimitives
public import SolanaTransactions

extension Ledger {
  /// Applies instructions as one transaction without signatures, for a ledger that verifies none: what a test or
  /// a search wants. Whoever must sign is taken to have signed.
  ///
  /// - Throws: `MessageError` for instructions that no message can hold.
  public mutating func process(
    _ instructions: [Instruction], feePayer: PublicKey
  ) throws(MessageError) -> TransactionOutcome {
    let message = try Message(
      version: .legacy, feePayer: feePayer, instructions: instructions, recentBlockhash: latestBlockhash)
    return process(Transaction(unsigned: message))
  }
}
