#if canImport(CSodium)
  import CSodium
  public import SolanaPrimitives
  public import SolanaTransactions

  /// Verifies Ed25519 signatures with libsodium, as strictly as Solana's runtime.
  ///
  /// Refused besides wrong signatures: `s` of the group order or above, a public key or an `R` of small order, a
  /// key that is not in its canonical form.
  public struct SodiumVerifier: SignatureVerifier {
    /// The verifier; all are alike.
    public init() {}

    /// Whether `signature` is a valid signature of `message` by `key`.
    public func isValid(_ signature: Signature, of message: [UInt8], by key: PublicKey) -> Bool {
      guard SodiumLibrary.isReady else { return false }
      return unsafe crypto_sign_verify_detached(signature.bytes, message, UInt64(message.count), key.bytes)
        == 0
    }
  }

  extension SignatureVerifier where Self == SodiumVerifier {
    /// libsodium.
    public static var libsodium: SodiumVerifier { SodiumVerifier() }
  }
#endif
