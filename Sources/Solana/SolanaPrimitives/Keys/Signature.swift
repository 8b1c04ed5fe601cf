import Borsh

/// An Ed25519 signature; a transaction's first one names it: 64 bytes, written in base58.
///
/// Any 64 bytes are one; a `SignatureVerifier` decides whether it holds for a message and a public key.
public struct Signature: Base58Bytes {
  /// The bytes as eight little-endian numbers, in order.
  public let words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  /// The signature with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// 64 zero bytes: the place of a signature that is still missing.
  public static var zero: Signature { Signature(words: (0, 0, 0, 0, 0, 0, 0, 0)) }

  /// `signature`.
  public static var noun: String { "signature" }
}

/// Why a text or bytes are not a signature.
public typealias SignatureError = FixedBytesError<Signature>
