import Borsh

/// The hash of a recent block, which limits a transaction's life: 32 bytes, written in base58.
///
/// A transaction is accepted while the cluster remembers its blockhash, for about 150 blocks.
public struct Blockhash: Base58Bytes {
  /// The bytes 0–7, 8–15, 16–23 and 24–31, each as a little-endian number.
  public let words: (UInt64, UInt64, UInt64, UInt64)

  /// The blockhash with these words; see `words`.
  @inlinable
  public init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// `blockhash`.
  public static var noun: String { "blockhash" }
}

/// Why a text or bytes are not a blockhash.
public typealias BlockhashError = FixedBytesError<Blockhash>
