public import SolanaPrimitives

#if !hasFeature(Embedded)
  /// What signs for one account: a key pair in memory, a hardware wallet, a remote service.
  public protocol Signer: Sendable {
    /// The public key of the account that this signs for.
    var publicKey: PublicKey { get }

    /// Signs the bytes of a message (Ed25519, RFC 8032).
    /// - Throws: What the device or service reports, for instance that its user declined.
    func sign(_ message: [UInt8]) async throws -> Signature
  }
#endif

/// Decides whether Ed25519 signatures are valid.
///
/// Conforming types must decide as Solana's runtime does (strict verification): no `s` of the group order or
/// above, no small-order key, no small-order or non-canonical `R`.
public protocol SignatureVerifier: Sendable {
  /// Whether `signature` is a valid signature of `message` by `key`.
  func isValid(_ signature: Signature, of message: [UInt8], by key: PublicKey) -> Bool
}
