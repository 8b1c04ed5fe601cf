#if !hasFeature(Embedded)
  import SolanaPrimitives

  extension Message {
    /// Has every required signer sign, one after the other in the order given.
    /// - Throws: `SigningError.notRequired` for a signer that the message does not require, `.missing` if a required
    ///   one was not given (both before anyone is asked to sign); what a signer throws.
    public func signed(by signers: any Signer...) async throws -> Transaction {
      try await signed(by: signers)
    }

    /// Has every required signer sign; see `signed(by:)`.
    public func signed(by signers: [any Signer]) async throws -> Transaction {
      let missing = self.signers.filter { key in !signers.contains { $0.publicKey == key } }
      guard missing.isEmpty else { throw SigningError.missing(missing) }
      return try await partiallySigned(by: signers)
    }

    /// Has some of the required signers sign; zeros are in the places of the others' signatures.
    /// - Throws: `SigningError.notRequired` for a signer that the message does not require; what a signer throws.
    public func partiallySigned(by signers: [any Signer]) async throws -> Transaction {
      try await Transaction(unsigned: self).signed(by: signers)
    }
  }

  extension Transaction {
    /// Has further signers sign; signatures that are there stay.
    /// - Throws: `SigningError.notRequired` for a signer that the message does not require; what a signer throws.
    public func signed(by signers: [any Signer]) async throws -> Transaction {
      let message = message
      for signer in signers where !message.signers.contains(signer.publicKey) {
        throw SigningError.notRequired(signer.publicKey)
      }
      let bytes = message.bytes
      var transaction = self
      for signer in signers {
        transaction = try transaction.adding(try await signer.sign(bytes), by: signer.publicKey)
      }
      return transaction
    }
  }
#endif
