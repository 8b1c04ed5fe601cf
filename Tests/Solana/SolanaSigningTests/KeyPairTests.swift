import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import TestSupport
import Testing

@Suite("Key pairs")
struct KeyPairTests {
  private let seed = [UInt8](repeating: 7, count: 32)

  @Test("A seed has exactly 32 bytes")
  func seedLength() {
    for count in [0, 31, 33, 64] {
      #expect(throws: KeyPairError.seedLength(count)) {
        try KeyPair(seed: [UInt8](repeating: 1, count: count))
      }
    }
  }

  @Test("Nothing that prints or reflects a key pair shows its secret")
  func secrecy() throws {
    let pair = try KeyPair(seed: seed)
    var dumped = ""
    dump(pair, to: &dumped)
    let shown = [String(describing: pair), String(reflecting: pair), "\(pair)", "\([pair])", dumped]
    let secrets = ["7, 7", "0707", pair.exposeSecretAsBase58(), "SecretMemory"]
    for text in shown {
      for secret in secrets { #expect(!text.contains(secret), "\(text)") }
    }
    #expect("\(pair)" == "KeyPair(\(pair.publicKey))")
    #expect(Mirror(reflecting: pair).children.map(\.label) == ["publicKey"])
  }

  @Test("Random key pairs differ, and survive a key file and a base58 text")
  func random() throws {
    let pairs = try (0..<20).map { _ in try KeyPair.random() }
    #expect(Set(pairs.map(\.publicKey)).count == 20)
    let message: [UInt8] = [1, 2, 3]
    for pair in pairs {
      let fromFile = try KeyPair(keyFile: pair.exposeSecretAsKeyFile())
      let fromText = try KeyPair(base58: pair.exposeSecretAsBase58())
      #expect(fromFile.publicKey == pair.publicKey && fromText.publicKey == pair.publicKey)
      #expect(fromFile.sign(message) == pair.sign(message) && fromText.sign(message) == pair.sign(message))
    }
  }

  @Test("A signature holds for its message and key alone")
  func signing() throws {
    let pair = try KeyPair(seed: seed)
    let other = try KeyPair.random()
    let verifier: SodiumVerifier = .libsodium
    var random = SeededRandom(seed: 9)
    for count in [0, 1, 63, 64, 1232, 5000] {
      let message = random.bytes(count)
      let signature = pair.sign(message)
      #expect(verifier.isValid(signature, of: message, by: pair.publicKey))
      #expect(!verifier.isValid(signature, of: message, by: other.publicKey))
      #expect(!verifier.isValid(signature, of: message + [0], by: pair.publicKey))
      for _ in 0..<20 {
        var bytes = signature.bytes
        bytes[random.below(64)] ^= 1 << UInt8(random.below(8))
        #expect(!verifier.isValid(try Signature(bytes: bytes), of: message, by: pair.publicKey))
      }
    }
    #expect(!verifier.isValid(.zero, of: [], by: PublicKey(words: 0, 0, 0, 0)))
  }

  @Test("One key pair signs from many tasks at once")
  func concurrency() async throws {
    let pair = try KeyPair(seed: seed)
    let expected = pair.sign([42])
    await withTaskGroup(of: Signature.self) { group in
      for _ in 0..<64 { group.addTask { pair.sign([42]) } }
      for await signature in group { #expect(signature == expected) }
    }
  }

  @Test("Key files fail for a reason that is stated, and the reason holds no secret")
  func keyFileErrors() throws {
    let pair = try KeyPair(seed: seed)
    let file = String(decoding: pair.exposeSecretAsKeyFile(), as: UTF8.self)
    let short = "[" + file.dropFirst().split(separator: ",").dropLast().joined(separator: ",") + "]"
    #expect(throws: KeyPairError.keyFileCount(63)) { try KeyPair(keyFile: Array(short.utf8)) }
    #expect(throws: KeyPairError.keyFileCount(65)) {
      try KeyPair(keyFile: Array(("[0," + file.dropFirst()).utf8))
    }
    #expect(throws: KeyPairError.keyFileCount(65)) {
      try KeyPair(keyFile: Array(("[" + String(repeating: "7,", count: 10_000) + "7]").utf8))
    }
    #expect(throws: KeyPairError.halvesMismatch) {
      try KeyPair(keyFile: Array(("[8" + file.dropFirst(2)).utf8))
    }
    let invalid = #expect(throws: KeyPairError.self) {
      try KeyPair(keyFile: Array(("[700" + file.dropFirst(2)).utf8))
    }
    #expect(invalid?.description.contains("out of range") == true)
    #expect(invalid?.description.contains("700") == false)
    for text in ["", "1", pair.publicKey.description, pair.exposeSecretAsBase58() + "1", "0OIl"] {
      #expect(throws: KeyPairError.base58) { try KeyPair(base58: text) }
    }
    var half = try KeyPair.random().exposeSecretAsBase58()
    half.removeLast()
    #expect(throws: KeyPairError.self) { try KeyPair(base58: half + "2") }
  }

  @Test("Every shorter piece of a key file is refused")
  func truncatedKeyFile() throws {
    let file = try KeyPair(seed: seed).exposeSecretAsKeyFile()
    for count in 0..<file.count {
      #expect(throws: KeyPairError.self) { try KeyPair(keyFile: Array(file.prefix(count))) }
    }
  }

  @Test("A transaction is signed and verified with libsodium")
  func transaction() async throws {
    let (payer, second) = (try KeyPair.random(), try KeyPair.random())
    let message = try Message(
      version: .v0, feePayer: payer.publicKey,
      instructions: [
        Instruction(
          programID: .systemProgram, accounts: [.writable(second.publicKey, signer: true)], data: [1, 2, 3])
      ], recentBlockhash: Blockhash(words: 1, 2, 3, 4))
    let transaction = try await message.signed(by: second, payer)
    #expect(transaction.isVerified(by: .libsodium))
    #expect(transaction.signature == payer.sign(message.bytes))
    let partly = try Transaction(message: message, signatures: [second.publicKey: second.sign(message.bytes)])
    #expect(partly.invalidSigners(verifiedBy: .libsodium) == [payer.publicKey])
  }
}
