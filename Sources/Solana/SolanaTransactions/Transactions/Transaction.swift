import BytePrimitives
public import SolanaPrimitives

/// A transaction in its wire format: a message and its signatures in one buffer.
///
/// Places of signatures that are not there yet hold zeros.
public struct Transaction: Hashable, Sendable {
  /// The serialized transaction, whatever its size; `wireBytes()` checks that a cluster could take it.
  public let bytes: [UInt8]
  private let layout: MessageLayout

  init(bytes: [UInt8], layout: MessageLayout) {
    self.bytes = bytes
    self.layout = layout
  }

  /// The message, sharing this transaction's buffer.
  public var message: Message { Message(buffer: bytes, layout: layout) }

  /// The signatures in the order of the message's signers; zeros where one is missing.
  public var signatures: [Signature] {
    (0..<Int(layout.header.requiredSignatures)).map { Signature(bytes, at: signatureOffset(of: $0)) }
  }

  /// The first signature, which names the transaction: nil while the fee payer has not signed.
  public var signature: Signature? {
    let signature = Signature(bytes, at: signatureOffset(of: 0))
    return signature.isAbsent ? nil : signature
  }

  /// Where the signature of the signer at `position` is: before the message, in version 1 after it.
  func signatureOffset(of position: Int) -> Int {
    let first = layout.version == .v1 ? layout.end : layout.start - Int(layout.header.requiredSignatures) * 64
    return first + position * 64
  }

  /// The bytes to send to a cluster.
  /// - Throws: `TransactionSizeError` if they are more than a packet may hold: 1232 bytes, 4096 in version 1.
  public func wireBytes() throws(TransactionSizeError) -> [UInt8] {
    let limit = layout.version.transactionSizeLimit
    guard bytes.count <= limit else { throw TransactionSizeError(size: bytes.count, limit: limit) }
    return bytes
  }

  /// Equal if all bytes are.
  public static func == (a: Transaction, b: Transaction) -> Bool { a.bytes == b.bytes }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension Signature {
  /// Whether this is the place of a signature that has not been made: all zeros, which no valid signature is.
  var isAbsent: Bool { self == .zero }
}

extension Transaction {
  /// The transaction that `bytes` are, all of them; keeps the array without a copy.
  ///
  /// Strict, see `Message.init(decoding:)`; the number of signatures must be the one that the header requires.
  /// Signatures may be absent or invalid, see `isVerified(by:)`.
  /// - Throws: `WireFormatError` with the field and the byte at fault; an unknown version is an error.
  public init(decoding bytes: [UInt8]) throws(WireFormatError) {
    self.init(bytes: bytes, layout: try MessageLayout(decodingTransaction: bytes.rawSpan))
  }
}

/// A transaction has more bytes than a cluster accepts in one packet.
public struct TransactionSizeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The transaction's size in bytes.
  public let size: Int
  /// The maximum for the transaction's version: 1232, or 4096 in version 1.
  public let limit: Int

  /// The number of bytes by which the transaction is too large.
  public var excess: Int { size - limit }

  /// The error as a sentence for people.
  public var description: String {
    "the transaction has \(size) bytes, \(excess) more than the \(limit) that fit a packet"
  }
}
