import AccountDecoding
public import InferenceStaking
public import LocalLedger
public import SolanaSigning
public import SolanaTransactions

/// A transaction that must succeed failed.
public struct SceneError: Error {
  /// The log.
  public let logs: [String]
}

extension Scene {
  /// A signed transaction; the first signer pays.
  public func transaction(_ instructions: [Instruction], by signers: KeyPair...) throws -> Transaction {
    try transaction(instructions, by: signers)
  }

  /// Processes a transaction that must succeed, then advances the clock by a second.
  @discardableResult
  public mutating func succeed(
    _ instructions: [Instruction], by signers: KeyPair...
  ) throws -> TransactionOutcome {
    let outcome = chain.process(try transaction(instructions, by: signers))
    guard outcome.error == nil else { throw SceneError(logs: outcome.logs) }
    chain.advance(by: .seconds(1))
    return outcome
  }

  private func transaction(_ instructions: [Instruction], by signers: [KeyPair]) throws -> Transaction {
    let message = try Message(
      version: .v0, feePayer: signers[0].publicKey, instructions: instructions,
      recentBlockhash: chain.latestBlockhash)
    let bytes = message.bytes
    let signatures = signers.map { ($0.publicKey, $0.sign(bytes)) }
    return try Transaction(message: message, signatures: Dictionary(uniqueKeysWithValues: signatures))
  }

  /// The pool's current state.
  public func poolState() throws -> OperatorPool { try OperatorPool(account: chain[pool]?.data ?? []) }

  /// The current state of a wallet's staking record.
  public func recordState(of wallet: KeyPair) throws -> StakingRecord {
    try StakingRecord(account: chain[record(of: wallet)]?.data ?? [])
  }
}
