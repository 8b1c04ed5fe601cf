public import SolanaPrimitives

/// A transaction in borrowed bytes: checked once like `Transaction.init(decoding:)`, nothing copied.
///
/// For many transactions of which few fields matter.
public struct TransactionView: ~Escapable {
  /// The serialized transaction.
  public let bytes: RawSpan
  let layout: MessageLayout

  /// Checks the transaction that `bytes` are, all of them.
  /// - Throws: `WireFormatError` with the field and the byte at fault.
  @_lifetime(copy bytes)
  public init(decoding bytes: RawSpan) throws(WireFormatError) {
    self.layout = try MessageLayout(decodingTransaction: bytes)
    self.bytes = bytes
  }

  /// The format.
  public var version: Message.Version { layout.version }

  /// The counts of signers and read-only accounts.
  public var header: Message.Header { layout.header }

  /// The recent blockhash, or a nonce in its place.
  public var recentBlockhash: Blockhash {
    Blockhash(bytes, at: layout.recentBlockhash)
  }

  /// The first signature, which names the transaction; zeros while the fee payer has not signed.
  public var signature: Signature {
    let size = Int(layout.header.requiredSignatures) * 64
    return Signature(bytes, at: layout.version == .v1 ? layout.end : layout.start - size)
  }

  /// The serialized message: what signers signed.
  public var messageBytes: RawSpan {
    @_lifetime(copy self) get { bytes.extracting(layout.start..<layout.end) }
  }

  /// The number of keys in the message itself.
  public var staticAccountKeyCount: Int { layout.accountKeyCount }

  /// The static key at `position`, which must be below `staticAccountKeyCount`.
  public func staticAccountKey(at position: Int) -> PublicKey {
    precondition(position >= 0 && position < layout.accountKeyCount, "no account key at \(position)")
    return PublicKey(bytes, at: layout.accountKeys + position * 32)
  }

  /// The number of instructions.
  public var instructionCount: Int { layout.instructionCount }

  /// Calls `body` with each instruction: the program's index, the accounts' indices and the data, in place.
  public func forEachInstruction<E: Error>(
    _ body: (_ programIDIndex: UInt8, _ accountIndices: RawSpan, _ data: RawSpan) throws(E) -> Void
  ) throws(E) {
    let headers = layout.version == .v1 ? layout.instructions : nil
    var offset = layout.firstInstruction
    for ordinal in 0..<layout.instructionCount {
      let place = InstructionPlace(at: offset, ordinal: ordinal, headers: headers, in: bytes)
      try body(place.program, bytes.extracting(place.accounts), bytes.extracting(place.data))
      offset = place.data.upperBound
    }
  }
}
