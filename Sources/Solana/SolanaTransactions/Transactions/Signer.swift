#if !hasFeature(Embedded)
  public import SolanaPrimitives

  /// Something that can sign as one account: a key pair in memory, a hardware wallet, a remote service.
  public protocol Signer: Sendable {
    /// The account that this signs for.
    var publicKey: PublicKey { get }

    /// Signs the bytes of a message (Ed25519, RFC 8032).
    /// - Throws: What the device or service reports, for instance that its user declined.
    func sign(_ message: [UInt8]) async throws -> Signature
  }
#endif
