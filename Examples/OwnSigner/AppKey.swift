import SolanaPrimitives
import SolanaTransactions

#if canImport(CryptoKit)
  import CryptoKit
  import Foundation

  /// A key pair of the app, here with CryptoKit.
  struct AppKey: Signer {
    let publicKey: PublicKey
    private let key: Curve25519.Signing.PrivateKey

    init(seed: [UInt8]) throws {
      key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
      publicKey = try PublicKey(bytes: Array(key.publicKey.rawRepresentation))
    }

    func sign(_ message: [UInt8]) async throws -> Signature {
      try Signature(bytes: Array(key.signature(for: message)))
    }
  }
#else
  import Libcrypto

  /// A key pair of the app, here with OpenSSL.
  struct AppKey: Signer {
    let publicKey: PublicKey
    private let seed: [UInt8]

    init(seed: [UInt8]) throws {
      self.seed = seed
      let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
      defer { EVP_PKEY_free(key) }
      var (bytes, count) = ([UInt8](repeating: 0, count: 32), 32)
      guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1 else { throw AppKeyError() }
      publicKey = try PublicKey(bytes: bytes)
    }

    func sign(_ message: [UInt8]) async throws -> Signature {
      let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count)
      let context = EVP_MD_CTX_new()
      defer {
        EVP_MD_CTX_free(context)
        EVP_PKEY_free(key)
      }
      var (bytes, count) = ([UInt8](repeating: 0, count: 64), 64)
      guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
        EVP_DigestSign(context, &bytes, &count, message, message.count) == 1
      else { throw AppKeyError() }
      return try Signature(bytes: bytes)
    }
  }

  struct AppKeyError: Error {}
#endif
