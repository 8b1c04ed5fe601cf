import BytePrimitives
public import SolanaPrimitives

/// The part of a transaction that is signed: accounts, instructions and a recent blockhash, compiled.
///
/// A message is one buffer and the positions of its parts; lists are collections over the buffer that copy
/// nothing. A `Message` is always well formed: it was compiled here or checked while it was decoded.
public struct Message: Sendable {
  /// The buffer, which may hold a whole transaction.
  let buffer: [UInt8]
  let layout: MessageLayout

  init(buffer: [UInt8], layout: MessageLayout) {
    self.buffer = buffer
    self.layout = layout
  }

  /// The format.
  public var version: Version { layout.version }

  /// The counts of signers and read-only accounts.
  public var header: Header { layout.header }

  /// A recent blockhash, which ends the message's life after about a minute; or a durable nonce.
  public var recentBlockhash: Blockhash {
    Blockhash(buffer, at: layout.recentBlockhash)
  }

  /// The account that pays the fee, the first of the account keys.
  public var feePayer: PublicKey { PublicKey(buffer, at: layout.accountKeys) }

  /// The serialized message, version byte included: what signers sign.
  public var bytes: [UInt8] {
    layout.start == 0 && layout.end == buffer.count ? buffer : [UInt8](buffer[layout.start..<layout.end])
  }

  /// The required signers, in the order of the signatures.
  public var signers: AccountKeys {
    AccountKeys(buffer: buffer, start: layout.accountKeys, count: Int(layout.header.requiredSignatures))
  }

  /// The resource requests of a version 1 message; nothing requested in other versions.
  public var configuration: Configuration {
    var offset = layout.configurationValues
    func next(_ bits: UInt32) -> Int? {
      guard layout.configurationMask & bits != 0 else { return nil }
      defer { offset += bits.nonzeroBitCount * 4 }
      return offset
    }
    return Configuration(
      priorityFee: next(0b11).map { buffer.rawSpan.integer(at: $0) },
      computeUnitLimit: next(0b100).map { buffer.rawSpan.integer(at: $0) },
      loadedAccountsDataSizeLimit: next(0b1000).map { buffer.rawSpan.integer(at: $0) },
      heapSize: next(0b1_0000).map { buffer.rawSpan.integer(at: $0) })
  }
}

extension Message: Hashable {
  /// Messages are equal if their bytes are.
  public static func == (a: Message, b: Message) -> Bool {
    a.buffer[a.layout.start..<a.layout.end] == b.buffer[b.layout.start..<b.layout.end]
  }

  /// Feeds the bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(buffer[layout.start..<layout.end])
  }
}

extension Message {
  /// The counts from which an account's position says whether it signs and whether it is writable.
  ///
  /// The static keys are in four groups: signers writable, signers read-only, writable, read-only.
  public struct Header: Hashable, Sendable, BitwiseCopyable {
    /// Signatures that the transaction needs; that many keys at the front are signers.
    public let requiredSignatures: UInt8
    /// The number of signers, at their end, that are read-only.
    public let readonlySigned: UInt8
    /// The number of static keys that do not sign, at their end, that are read-only.
    public let readonlyUnsigned: UInt8

    /// A header with these counts.
    public init(requiredSignatures: UInt8, readonlySigned: UInt8, readonlyUnsigned: UInt8) {
      self.requiredSignatures = requiredSignatures
      self.readonlySigned = readonlySigned
      self.readonlyUnsigned = readonlyUnsigned
    }

    /// Whether the header fits a message of `count` static keys and has a writable fee payer.
    func isValid(forStaticKeys count: Int) -> Bool {
      Int(requiredSignatures) + Int(readonlyUnsigned) <= count && readonlySigned < requiredSignatures
    }
  }
}

extension Message {
  /// The format of a message.
  public enum Version: UInt8, Hashable, Sendable, BitwiseCopyable {
    /// The first format, without a version byte and without lookup tables.
    case legacy
    /// Version byte 0x80: addresses may be loaded from lookup tables.
    case v0
    /// Version byte 0x81 (SIMD-0385): larger, no lookup tables, resource requests in the message.
    case v1

    /// The maximum size of a whole transaction that a cluster accepts, in bytes: 1232, for version 1 4096.
    public var transactionSizeLimit: Int { self == .v1 ? 4096 : 1232 }
  }
}

extension Message {
  /// The resource requests that a version 1 message carries in itself (SIMD-0385); older versions use
  /// instructions of the ComputeBudget program instead.
  public struct Configuration: Hashable, Sendable {
    /// The priority fee of the whole transaction, in lamports (not per compute unit).
    public var priorityFee: UInt64?
    /// The maximum of compute units that the transaction may use.
    public var computeUnitLimit: UInt32?
    /// The maximum of account data that the transaction may load, in bytes.
    public var loadedAccountsDataSizeLimit: UInt32?
    /// The size of each program's heap, in bytes.
    public var heapSize: UInt32?

    /// Requests that are nil are left to the cluster's defaults.
    public init(
      priorityFee: UInt64? = nil, computeUnitLimit: UInt32? = nil, loadedAccountsDataSizeLimit: UInt32? = nil,
      heapSize: UInt32? = nil
    ) {
      self.priorityFee = priorityFee
      self.computeUnitLimit = computeUnitLimit
      self.loadedAccountsDataSizeLimit = loadedAccountsDataSizeLimit
      self.heapSize = heapSize
    }

    /// Which requests are set: bits 0 and 1 the fee, then one bit each in the order above.
    var mask: UInt32 {
      (priorityFee == nil ? 0 : 0b11) | (computeUnitLimit == nil ? 0 : 0b100)
        | (loadedAccountsDataSizeLimit == nil ? 0 : 0b1000) | (heapSize == nil ? 0 : 0b1_0000)
    }

    /// Whether `mask` names whole known requests only.
    static func isValid(mask: UInt32) -> Bool {
      mask < 0b10_0000 && (mask & 0b11 == 0 || mask & 0b11 == 0b11)
    }
  }
}

extension Message {
  /// The message that `bytes` are, all of them.
  ///
  /// Strict: lengths in their shortest form, every index in range, nothing after the end. Duplicate account
  /// keys pass, see `duplicateAccountKeys`.
  /// - Throws: `WireFormatError` with the field and the byte at fault; an unknown version is an error.
  public init(decoding bytes: [UInt8]) throws(WireFormatError) {
    var cursor = WireCursor(bytes.rawSpan)
    let layout = try MessageLayout(reading: &cursor)
    guard cursor.remaining == 0 else { try refuse(.trailing, at: cursor.position, .message) }
    self.init(buffer: bytes, layout: layout)
  }
}
