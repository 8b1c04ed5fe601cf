public import Borsh

/// The address of an account: 32 bytes, written in base58.
///
/// Any 32 bytes are an address; `isOnCurve` (module `SolanaPDA`) says whether there can be a private key to it.
public struct PublicKey: Base58Bytes, BorshKey {
  /// The bytes 0–7, 8–15, 16–23 and 24–31, each as a little-endian number.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// The address with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// `public key`.
  public static var noun: String { "public key" }
}

/// Why a text or bytes are not a public key.
public typealias PublicKeyError = FixedBytesError<PublicKey>

extension PublicKey: Comparable {
  /// The order of the bytes, as Rust's `Ord` for `Pubkey` and Borsh's maps have it; not that of the texts.
  @inlinable
  public static func < (a: PublicKey, b: PublicKey) -> Bool {
    if a.words.0 != b.words.0 { return a.words.0.byteSwapped < b.words.0.byteSwapped }
    if a.words.1 != b.words.1 { return a.words.1.byteSwapped < b.words.1.byteSwapped }
    if a.words.2 != b.words.2 { return a.words.2.byteSwapped < b.words.2.byteSwapped }
    return a.words.3.byteSwapped < b.words.3.byteSwapped
  }
}
