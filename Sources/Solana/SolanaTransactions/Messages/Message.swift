import BytePrimitives
public import SolanaPrimitives

/// The part of a transaction that is signed: accounts, instructions and a recent blockhash, compiled.
///
/// A message is one buffer and the positions of its parts; lists are collections over the buffer that copy
/// nothing. A `Message` is always well formed: it was compiled here or checked while it was parsed.
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

  /// The counts that tell signers and writable accounts apart.
  public var header: Header { layout.header }

  /// A recent blockhash, which ends the message's life after about a minute; or a durable nonce.
  public var recentBlockhash: Blockhash {
    Blockhash(words: PublicKey(buffer, at: layout.recentBlockhash).words)
  }

  /// The account that pays the fee, the first of the keys.
  public var feePayer: PublicKey { PublicKey(buffer, at: layout.accountKeys) }

  /// The serialized message, version byte included: what signers sign.
  public var bytes: [UInt8] {
    layout.start == 0 && layout.end == buffer.count ? buffer : [UInt8](buffer[layout.start..<layout.end])
  }

  /// The keys that must sign, in the order of the signatures.
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
