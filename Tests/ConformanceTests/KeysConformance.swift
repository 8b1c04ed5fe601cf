import JSONText
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import TestSupport
import Testing

@Suite("keys.json: signatures and key files")
struct KeysConformance {
  @Test("Signatures are judged as Solana judges them")
  func verify() throws {
    try Fixtures.forEachCase(file: "keys", list: "verify") { _, node in
      let key = try PublicKey(bytes: node.hexBytes("public_key"))
      let expected = try Fixtures.require(node["solana"]?.bool, "solana")
      let message = try node.hexBytes("message")
      // Another length than 64 bytes is refused before any verification.
      guard let signature = try? Signature(bytes: node.hexBytes("signature")) else {
        return try Fixtures.match(false, expected, "verdict on a signature of the wrong length")
      }
      try Fixtures.match(SodiumVerifier().isValid(signature, of: message, by: key), expected, "verdict")
    }
  }

  @Test("A seed, a key file and a base58 text give the same key pair, and the key pair gives them back")
  func keyFiles() throws {
    try Fixtures.forEachCase(file: "keys", list: "key_files") { _, node in
      let json = Array(try node.text("json").utf8)
      let pairs = [
        try KeyPair(seed: node.hexBytes("seed")), try KeyPair(keyFile: json),
        try KeyPair(base58: node.text("base58")),
      ]
      for pair in pairs {
        try Fixtures.match(pair.publicKey.description, node.text("address"), "address")
        try Fixtures.match(pair.exposeSecretAsKeyFile(), json, "key file")
        try Fixtures.match(pair.exposeSecretAsBase58(), node.text("base58"), "base58")
      }
    }
  }

  @Test("Key files that are not exactly 64 bytes of one pair are refused")
  func invalidKeyFiles() throws {
    try Fixtures.forEachCase(file: "keys", list: "key_files_invalid") { _, node in
      let json = Array(try node.text("json").utf8)
      guard (try? KeyPair(keyFile: json)) == nil else { throw FixtureError("accepted") }
    }
  }

  @Test("Signatures are those of RFC 8032, bit for bit")
  func signing() throws {
    try Fixtures.forEachCase(file: "keys", list: "signing") { _, node in
      let pair = try KeyPair(seed: node.hexBytes("seed"))
      let message = try node.hexBytes("message")
      let signature = pair.sign(message)
      try Fixtures.match(signature.bytes, node.hexBytes("signature"), "signature")
      try Fixtures.match(
        SodiumVerifier().isValid(signature, of: message, by: pair.publicKey), true, "verifies")
    }
  }
}
