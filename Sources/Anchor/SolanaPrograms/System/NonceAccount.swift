public import AnchorCore
import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the System program that holds a durable nonce: a value that stands in a transaction's place of a
/// recent blockhash and does not expire.
public struct NonceAccount: Hashable, Sendable {
  /// The length of the account's data in bytes.
  public static let size = 80

  /// Which layout rule made the nonce.
  public enum Version: UInt32, Sendable {
    /// The nonce is a plain blockhash; no transaction accepts it any more.
    case legacy = 0
    /// The nonce is a hash of a blockhash.
    case current = 1
  }

  /// What an initialized account holds.
  public struct Content: Hashable, Sendable {
    /// Who may use, change and empty the account.
    public var authority: PublicKey
    /// The nonce.
    public var nonce: Blockhash
    /// The fee of a signature in lamports when the nonce was stored.
    public var lamportsPerSignature: UInt64

    /// Content with these fields.
    public init(authority: PublicKey, nonce: Blockhash, lamportsPerSignature: UInt64) {
      self.authority = authority
      self.nonce = nonce
      self.lamportsPerSignature = lamportsPerSignature
    }
  }

  /// Which rule made the nonce.
  public var version: Version
  /// What the account holds; nil while it is not initialized.
  public var content: Content?

  /// A nonce account with this content.
  public init(version: Version = .current, content: Content?) {
    self.version = version
    self.content = content
  }

  /// The nonce account that the front of `data` holds.
  /// - Throws: `LayoutError`: `truncated`, or `variant` for an unknown version or state.
  public init(_ data: RawSpan) throws(LayoutError) {
    do throws(BorshError) {
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
    } catch {
      throw LayoutError(typeName: "NonceAccount", error: error.located(inInputOf: data.byteCount))
    }
  }

  /// Writes the fields over the front of `data`, at least `size` bytes, leaving the room of absent content.
  public func write(to data: inout [UInt8]) {
    precondition(data.count >= NonceAccount.size, "a nonce account has 80 bytes")
    data.store(littleEndian: version.rawValue, at: 0)
    data.store(littleEndian: UInt32(content == nil ? 0 : 1), at: 4)
    guard let content else { return }
    data.store(content.authority, at: 8)
    data.store(PublicKey(blockhash: content.nonce), at: 40)
    data.store(littleEndian: content.lamportsPerSignature, at: 72)
  }

  /// The account's data.
  public var data: [UInt8] {
    var data = [UInt8](repeating: 0, count: NonceAccount.size)
    write(to: &data)
    return data
  }
}

extension NonceAccount: JSONEncodable {
  /// Writes an object with one member per field, null where the account is not initialized.
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
