/// SHA-256 (FIPS 180-4), fed piece by piece.
///
/// A value without heap storage: a copy keeps the state reached so far, so a common beginning is hashed once.
/// The work is CryptoKit's on Apple platforms, libcrypto's on Linux, and plain Swift where neither exists.
public struct SHA256: Sendable {
  private var engine: Engine

  /// The hash of nothing so far.
  public init() {
    engine = Engine()
  }

  /// Hashes more bytes.
  public mutating func update(_ bytes: RawSpan) {
    unsafe bytes.withUnsafeBytes { unsafe engine.update($0) }
  }

  /// Hashes more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe engine.update($0) }
  }

  /// Hashes one more byte.
  public mutating func update(byte: UInt8) {
    var byte = byte
    unsafe withUnsafeBytes(of: &byte) { unsafe engine.update($0) }
  }

  /// Hashes 32 more bytes, given as four little-endian words (an address or another digest).
  public mutating func update(words: (UInt64, UInt64, UInt64, UInt64)) {
    var words = (
      words.0.littleEndian, words.1.littleEndian, words.2.littleEndian, words.3.littleEndian
    )
    unsafe withUnsafeBytes(of: &words) { unsafe engine.update($0) }
  }

  /// The digest of everything hashed. To go on afterwards, finalize a copy.
  public consuming func finalize() -> Digest {
    Digest(words: engine.finalize())
  }

  /// The digest of `bytes`.
  public static func digest(of bytes: RawSpan) -> Digest {
    unsafe bytes.withUnsafeBytes { bytes in
      var engine = Engine()
      unsafe engine.update(bytes)
      return Digest(words: engine.finalize())
    }
  }

  /// The digest of `bytes`.
  public static func digest(of bytes: [UInt8]) -> Digest {
    unsafe bytes.withUnsafeBytes { bytes in
      var engine = Engine()
      unsafe engine.update(bytes)
      return Digest(words: engine.finalize())
    }
  }
}

#if !canImport(COpenSSL) && !canImport(CryptoKit)
  typealias Engine = PlainSHA256
#endif
