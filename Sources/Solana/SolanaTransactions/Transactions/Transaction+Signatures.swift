public import SolanaPrimitives

extension Transaction {
  /// A transaction of `message` with the signatures that are there; zeros stand for the others.
  /// - Throws: `SigningError.notRequired` for a signature of a key that the message does not ask.
  public init(
    message: Message, signatures: [PublicKey: Signature] = [:]
  ) throws(SigningError) {
    var transaction = Transaction(unsigned: message)
    for (key, signature) in signatures { transaction = try transaction.adding(signature, by: key) }
    self = transaction
  }

  /// A transaction of `message` without any signature.
  public init(unsigned message: Message) {
    let count = Int(message.header.requiredSignatures)
    let bytes = message.bytes
    var layout = message.layout
    var buffer: [UInt8] = []
    buffer.reserveCapacity(bytes.count + count * 64 + 3)
    if message.version == .v1 {
      buffer += bytes
      buffer.append(contentsOf: repeatElement(0, count: count * 64))
    } else {
      CompactU16.encode(UInt16(truncatingIfNeeded: count), into: &buffer)
      buffer.append(contentsOf: repeatElement(0, count: count * 64))
      buffer += bytes
    }
    layout.move(by: (message.version == .v1 ? 0 : buffer.count - bytes.count) - layout.start)
    self.init(bytes: buffer, layout: layout)
  }

  /// This transaction with `signature` in the place of `key`.
  ///
  /// The signature is not verified; see `isVerified(by:)`.
  /// - Throws: `SigningError.notRequired` if the message does not ask for a signature of `key`.
  public func adding(_ signature: Signature, by key: PublicKey) throws(SigningError) -> Transaction {
    let message = message
    guard let position = message.signers.firstIndex(of: key) else { throw .notRequired(key) }
    let offset = signatureOffset(of: position)
    var buffer = bytes
    buffer.replaceSubrange(offset..<offset + 64, with: signature.bytes)
    return Transaction(bytes: buffer, layout: message.layout)
  }

  /// The keys whose signatures are still missing (zeros stand in their place).
  public var missingSigners: [PublicKey] {
    let signers = message.signers
    return signers.indices.filter { Signature(bytes, at: signatureOffset(of: $0)).isAbsent }.map {
      signers[$0]
    }
  }

  /// The keys whose signatures are missing or invalid.
  public func invalidSigners(verifiedBy verifier: some SignatureVerifier) -> [PublicKey] {
    let signers = message.signers
    let signed = message.bytes
    return signers.indices
      .filter {
        !verifier.isValid(Signature(bytes, at: signatureOffset(of: $0)), of: signed, by: signers[$0])
      }
      .map { signers[$0] }
  }

  /// Whether every signature that the message asks for is there and valid.
  public func isVerified(by verifier: some SignatureVerifier) -> Bool {
    invalidSigners(verifiedBy: verifier).isEmpty
  }
}

extension MessageLayout {
  /// The same message `distance` bytes further on.
  mutating func move(by distance: Int) {
    start += distance
    end += distance
    accountKeys += distance
    recentBlockhash += distance
    instructions += distance
    lookups += distance
    configurationValues += distance
  }
}
