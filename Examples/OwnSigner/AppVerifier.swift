import SolanaPrimitives
import SolanaTransactions
import TextEncodings

#if canImport(CryptoKit)
  import CryptoKit
#else
  import Libcrypto
#endif

/// Verifies signatures with the system's library.
///
/// Solana is stricter than that library: it refuses keys and signatures of small order.
struct AppVerifier: SignatureVerifier {
  func isValid(_ signature: Signature, of message: [UInt8], by key: PublicKey) -> Bool {
    let bytes = signature.bytes
    guard !Self.isSmallOrder(key.bytes), !Self.isSmallOrder(bytes.prefix(32)) else { return false }
    #if canImport(CryptoKit)
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key.bytes)
      return key?.isValidSignature(bytes, for: message) ?? false
    #else
      let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, key.bytes, 32)
      let context = EVP_MD_CTX_new()
      defer {
        EVP_MD_CTX_free(context)
        EVP_PKEY_free(key)
      }
      return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
        && EVP_DigestVerify(context, bytes, bytes.count, message, message.count) == 1
    #endif
  }

  /// Whether 32 bytes are one of the encodings of the curve's eight points of small order.
  private static func isSmallOrder(_ encoding: some Sequence<UInt8>) -> Bool {
    var y = Array(encoding)
    y[31] &= 0x7f  // the sign of x
    return smallOrder.contains(Hexadecimal.encode(y.reversed()))
  }

  /// Their y coordinates, highest byte first: 0, 1, p - 1, p, p + 1, and the two of order eight.
  private static let smallOrder: Set<String> = [
    String(repeating: "0", count: 64),
    String(repeating: "0", count: 63) + "1",
    "7f" + String(repeating: "f", count: 60) + "ec",
    "7f" + String(repeating: "f", count: 60) + "ed",
    "7f" + String(repeating: "f", count: 60) + "ee",
    "05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826",
    "7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7",
  ]
}
