import AccountDecoding
public import InferenceStaking
public import LocalLedger
public import SolanaSigning
public import SolanaTransactions

/// A transaction of the scene failed that should not.
public struct SceneError: Error {
  /// Its log.
  public let logs: [String]
}

extension Scene {
  /// A signed transaction; the first signer pays.
  public func transaction(_ instructions: [Instruction], by signers: KeyPair...) throws -> Transaction {
    try transaction(instructions, by: signers)
  }

  /// Runs a transaction that must succeed, and lets a second pass.
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

  /// The pool as it is now.
  public func poolState() throws -> OperatorPool { try OperatorPool(account: chain[pool]?.data ?? []) }

  /// A wallet's record as it is now.
  public func recordState(of wallet: KeyPair) throws -> StakingRecord {
    try StakingRecord(account: chain[record(of: wallet)]?.data ?? [])
  }
}
