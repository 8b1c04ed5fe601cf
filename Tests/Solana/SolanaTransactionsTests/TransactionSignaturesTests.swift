import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing

@Suite("Signatures of a transaction")
struct TransactionSignaturesTests {
  private let first = PublicKey(words: 1, 1, 1, 1)
  private let second = PublicKey(words: 2, 2, 2, 2)
  private let stranger = PublicKey(words: 3, 3, 3, 3)

  private func message(_ version: Message.Version) throws -> Message {
    try Message(
      version: version, feePayer: first,
      instructions: [
        Instruction(
          programID: PublicKey(words: 4, 4, 4, 4), accounts: [.readonly(second, signer: true)], data: [1])
      ], recentBlockhash: Blockhash(words: 5, 5, 5, 5))
  }

  @Test("All signers make a verified transaction", arguments: [Message.Version.legacy, .v0, .v1])
  func complete(version: Message.Version) async throws {
    let message = try message(version)
    // The order of the signers does not matter.
    let transaction = try await message.signed(
      by: MirrorSigner(publicKey: second), MirrorSigner(publicKey: first))
    #expect(transaction.missingSigners.isEmpty)
    #expect(transaction.isVerified(by: MirrorVerifier()))
    #expect(transaction.signature == mirrorSignature(of: first))
    #expect(transaction.message == message)
  }

  @Test("A missing signer is named before anyone signs", arguments: [Message.Version.legacy, .v0, .v1])
  func missing(version: Message.Version) async throws {
    let message = try message(version)
    await #expect(throws: SigningError.missing([second])) {
      try await message.signed(by: MirrorSigner(publicKey: first))
    }
    let partly = try await message.partiallySigned(by: [MirrorSigner(publicKey: second)])
    #expect(partly.missingSigners == [first])
    #expect(partly.signature == nil)
    #expect(!partly.isVerified(by: MirrorVerifier()))
    let complete = try await partly.signed(by: [MirrorSigner(publicKey: first)])
    #expect(complete.isVerified(by: MirrorVerifier()))
  }

  @Test("A signer that the message does not ask is refused")
  func stranger() async throws {
    let message = try message(.v0)
    await #expect(throws: SigningError.notRequired(stranger)) {
      try await message.partiallySigned(by: [MirrorSigner(publicKey: stranger)])
    }
    #expect(throws: SigningError.notRequired(stranger)) {
      try Transaction(unsigned: message).adding(.zero, by: stranger)
    }
    #expect(throws: SigningError.notRequired(stranger)) {
      try Transaction(message: message, signatures: [stranger: .zero])
    }
  }

  @Test(
    "A wrong signature is distinguished from a missing one", arguments: [Message.Version.legacy, .v0, .v1])
  func wrong(version: Message.Version) throws {
    let transaction = try Transaction(
      message: message(version),
      signatures: [first: mirrorSignature(of: stranger), second: mirrorSignature(of: second)])
    #expect(transaction.missingSigners.isEmpty)
    #expect(transaction.invalidSigners(verifiedBy: MirrorVerifier()) == [first])
    let parsed = try Transaction(decoding: transaction.bytes)
    #expect(parsed == transaction)
    #expect(parsed.signatures == [mirrorSignature(of: stranger), mirrorSignature(of: second)])
  }
}
