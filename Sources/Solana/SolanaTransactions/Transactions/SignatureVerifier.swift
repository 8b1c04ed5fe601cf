public import SolanaPrimitives

/// Decides whether Ed25519 signatures are valid.
///
/// Conforming types must decide as Solana's runtime does (strict verification): no `s` of the group order or
/// above, no small-order key, no small-order or non-canonical `R`.
public protocol SignatureVerifier: Sendable {
  /// Whether `signature` is one that the owner of `key` made of `message`.
  func isValid(_ signature: Signature, of message: [UInt8], by key: PublicKey) -> Bool
}
