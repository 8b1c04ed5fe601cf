public import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the System program with a durable nonce: a value that a transaction carries in place of a recent
/// blockhash, and that does not expire.
public struct NonceAccount: FixedSizeAccount {
  /// The type's name, for errors.
  public static let typeName = "NonceAccount"
  /// The number of bytes of the account's data.
  public static let size = 80

  /// How the nonce is made.
  public enum Version: UInt32, Sendable {
    /// The nonce is a blockhash; the runtime no longer accepts it.
    case legacy = 0
    /// The nonce is the hash of a prefix and a blockhash.
    case current = 1
  }

  /// The content of an initialized account.
  public struct Content: Hashable, Sendable {
    /// The address that must sign to advance the nonce, to withdraw lamports, and to change the authority.
    public var authority: PublicKey
    /// The nonce.
    public var nonce: Blockhash
    /// The fee for one signature in lamports when the nonce was stored.
    public var lamportsPerSignature: UInt64

    /// Content with these fields.
    public init(authority: PublicKey, nonce: Blockhash, lamportsPerSignature: UInt64) {
      self.authority = authority
      self.nonce = nonce
      self.lamportsPerSignature = lamportsPerSignature
    }
  }

  /// How the nonce is made.
  public var version: Version
  /// The content; nil if the account is not initialized.
  public var content: Content?

  /// A nonce account with this content.
  public init(version: Version = .current, content: Content?) {
    self.version = version
    self.content = content
  }

  /// Decodes the nonce account in the first bytes of `data`.
  /// - Throws: `truncated`, or `variant` for an unknown version or state.
  public init(fields data: RawSpan) throws(BorshError) {
    var cursor = data
    let version = try UInt32(borsh: &cursor)
    guard let version = Version(rawValue: version) else {
      throw BorshError(.variant(UInt64(version)), remaining: data.byteCount)
    }
    let state = try UInt32(borsh: &cursor)
    switch state {
    case 0: self.init(version: version, content: nil)
    case 1:
      let authority = try PublicKey(borsh: &cursor)
      let nonce = try Blockhash(borsh: &cursor)
      let fee = try UInt64(borsh: &cursor)
      self.init(
        version: version,
        content: Content(authority: authority, nonce: nonce, lamportsPerSignature: fee))
    default: throw BorshError(.variant(UInt64(state)), remaining: data.byteCount - 4)
    }
  }

  /// Writes the fields over the first bytes of `data`; without content, only version and state.
  ///
  /// - Precondition: `data` has at least `size` bytes.
  public func write(to data: inout [UInt8]) {
    precondition(data.count >= NonceAccount.size, "a nonce account has 80 bytes")
    data.store(littleEndian: version.rawValue, at: 0)
    data.store(littleEndian: UInt32(content == nil ? 0 : 1), at: 4)
    guard let content else { return }
    data.store(content.authority, at: 8)
    data.store(PublicKey(blockhash: content.nonce), at: 40)
    data.store(littleEndian: content.lamportsPerSignature, at: 72)
  }
}

extension NonceAccount {
  /// Writes an object with one member for each field, null if the account is not initialized.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("version", version.rawValue)
      json.member("authority", content?.authority)
      json.member("nonce", content?.nonce)
      json.member("lamports_per_signature", content?.lamportsPerSignature)
    }
  }
}

extension PublicKey {
  /// The same 32 bytes, for writing them.
  fileprivate init(blockhash: Blockhash) {
    let words = blockhash.words
    self.init(words: words.0, words.1, words.2, words.3)
  }
}
