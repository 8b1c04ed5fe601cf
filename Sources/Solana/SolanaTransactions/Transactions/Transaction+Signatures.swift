public import SolanaPrimitives

extension Transaction {
  /// A transaction of `message` with the signatures that are there, and zeros in the places of the others.
  /// - Throws: `SigningError.notRequired` for a signature of an account that the message does not require.
  public init(
    message: Message, signatures: [PublicKey: Signature] = [:]
  ) throws(SigningError) {
    var transaction = Transaction(unsigned: message)
    for (signer, signature) in signatures { transaction = try transaction.adding(signature, by: signer) }
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

  /// This transaction with `signature` in the place of `publicKey`'s.
  ///
  /// The signature is not verified; see `isVerified(by:)`.
  /// - Throws: `SigningError.notRequired` if the message does not require a signature of `publicKey`.
  public func adding(_ signature: Signature, by publicKey: PublicKey) throws(SigningError) -> Transaction {
    let message = message
    guard let position = message.signers.firstIndex(of: publicKey) else { throw .notRequired(publicKey) }
    let offset = signatureOffset(of: position)
    var buffer = bytes
    buffer.replaceSubrange(offset..<offset + 64, with: signature.bytes)
    return Transaction(bytes: buffer, layout: message.layout)
  }

  /// The signers whose signatures are still missing (zeros are in their places).
  public var missingSigners: [PublicKey] {
    let signers = message.signers
    return signers.indices.filter { Signature(bytes, at: signatureOffset(of: $0)).isAbsent }.map {
      signers[$0]
    }
  }

  /// The signers whose signatures are missing or invalid.
  public func invalidSigners(verifiedBy verifier: some SignatureVerifier) -> [PublicKey] {
    let signers = message.signers
    let signed = message.bytes
    return signers.indices
      .filter {
        !verifier.isValid(Signature(bytes, at: signatureOffset(of: $0)), of: signed, by: signers[$0])
      }
      .map { signers[$0] }
  }

  /// Whether every required signature is there and valid.
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

/// Why signatures do not make a signed transaction.
public enum SigningError: Error, Hashable, Sendable {
  /// The message does not require a signature of this account.
  case notRequired(PublicKey)
  /// The message also requires the signatures of these accounts.
  case missing([PublicKey])
}

extension SigningError: CustomStringConvertible {
  /// The error as a sentence for people.
  public var description: String {
    switch self {
    case .notRequired(let key): "the message asks for no signature of \(key)"
    case .missing(let keys):
      "the message also asks for the signature of " + keys.map { $0.description }.joined(separator: ", ")
    }
  }
}
