import SolanaPrimitives
import SolanaTransactions
import TestSupport

/// What a random message is compiled of.
struct RandomMessage {
  let version: Message.Version
  let feePayer: PublicKey
  let instructions: [Instruction]
  let recentBlockhash: Blockhash
  let lookupTables: [AddressLookupTable]
  let configuration: Message.Configuration

  /// Instructions over a small pool of keys, so that they share accounts with different privileges.
  init(_ version: Message.Version, using random: inout SeededRandom) {
    let keys = (0..<random.below(20) + 3).map { _ in randomKey(using: &random) }
    self.version = version
    feePayer = keys[0]
    instructions = (0..<random.below(6)).map { _ in
      Instruction(
        programID: keys[1 + random.below(keys.count - 1)],
        accounts: (0..<random.below(12)).map { _ in
          AccountMeta(
            address: keys[random.below(keys.count)], isSigner: random.oneIn(5), isWritable: random.oneIn(2))
        }, data: random.bytes(random.oneIn(8) ? random.below(400) : random.below(40)))
    }
    recentBlockhash = Blockhash(words: random.next(), random.next(), random.next(), random.next())
    lookupTables =
      version == .v0
      ? (0..<random.below(4)).map { _ in
        AddressLookupTable(
          address: randomKey(using: &random),
          addresses: (0..<random.below(10)).map { _ in
            random.oneIn(3) ? randomKey(using: &random) : keys[random.below(keys.count)]
          })
      } : []
    configuration =
      version == .v1
      ? Message.Configuration(
        priorityFee: random.oneIn(2) ? random.next() : nil, computeUnitLimit: random.oneIn(2) ? 200_000 : nil,
        loadedAccountsDataSizeLimit: random.oneIn(2) ? 65_536 : nil, heapSize: random.oneIn(2) ? 32_768 : nil)
      : Message.Configuration()
  }

  /// The message.
  func compiled() throws -> Message {
    try Message(
      version: version, feePayer: feePayer, instructions: instructions, recentBlockhash: recentBlockhash,
      lookupTables: lookupTables, configuration: configuration)
  }
}

func randomKey(using random: inout SeededRandom) -> PublicKey {
  PublicKey(words: random.next(), random.next(), random.next(), random.next())
}

/// A verifier for tests without cryptography: a signature is the key, then its words again.
struct MirrorVerifier: SignatureVerifier {
  func isValid(_ signature: Signature, of message: [UInt8], by key: PublicKey) -> Bool {
    signature == mirrorSignature(of: key)
  }
}

/// The signature that `MirrorVerifier` takes for valid.
func mirrorSignature(of key: PublicKey) -> Signature {
  let words = key.words
  return Signature(words: (words.0, words.1, words.2, words.3, words.0, words.1, words.2, words.3))
}

/// Signs as `MirrorVerifier` wants it.
struct MirrorSigner: Signer {
  let publicKey: PublicKey
  func sign(_ message: [UInt8]) async throws -> Signature { mirrorSignature(of: publicKey) }
}
