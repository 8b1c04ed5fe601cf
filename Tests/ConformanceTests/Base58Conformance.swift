import JSONText
import SolanaPrimitives
import TestSupport
import Testing
import TextEncodings

@Suite("base58.json")
struct Base58Conformance {
  @Test("Bytes of any length have the one text and come back from it")
  func encode() throws {
    try Fixtures.forEachCase(file: "base58", list: "encode") { _, node in
      let (bytes, text) = try (node.hexBytes("hex"), node.text("base58"))
      try Fixtures.match(Base58.encode(bytes), text, "encoded")
      try Fixtures.match(Base58.decode(text), bytes, "decoded")
    }
  }

  @Test("A text outside the alphabet is refused at its first wrong byte")
  func invalid() throws {
    try Fixtures.forEachCase(file: "base58", list: "invalid") { _, node in
      let text = try node.text("text")
      let offset = try node.integer("at", as: Int.self)
      let expected = Base58Error.invalidCharacter(Array(text.utf8)[offset], offset: offset)
      try Fixtures.match(failure { () throws(Base58Error) in try Base58.decode(text) }, expected, "error")
    }
  }

  @Test("Keys have the one text and come back from it")
  func keys() throws {
    try Fixtures.forEachCase(file: "base58", list: "pubkey") { _, node in
      let (bytes, text) = try (node.hexBytes("hex"), node.text("base58"))
      let key = try PublicKey(bytes: bytes)
      try Fixtures.match(key.description, text, "encoded")
      try Fixtures.match(PublicKey(text), key, "decoded")
      try Fixtures.match(key.bytes, bytes, "bytes")
      try Fixtures.match(Blockhash(text).bytes, bytes, "as a blockhash")
    }
  }

  @Test("Signatures have the one text and come back from it")
  func signatures() throws {
    try Fixtures.forEachCase(file: "base58", list: "signature") { _, node in
      let (bytes, text) = try (node.hexBytes("hex"), node.text("base58"))
      let signature = try Signature(bytes: bytes)
      try Fixtures.match(signature.description, text, "encoded")
      try Fixtures.match(Signature(text), signature, "decoded")
      try Fixtures.match(signature.bytes, bytes, "bytes")
    }
  }

  @Test("A text that is no key is refused for the right reason")
  func invalidKeys() throws {
    try Fixtures.forEachCase(file: "base58", list: "pubkey_invalid") { _, node in
      let text = try node.text("text")
      guard
        case .invalidText(let error)? = failure({ () throws(PublicKeyError) in try PublicKey(text) })
      else { throw FixtureError("accepted") }
      try check(error, node, expectedCount: 32)
    }
  }

  @Test("A text that is no signature is refused for the right reason")
  func invalidSignatures() throws {
    try Fixtures.forEachCase(file: "base58", list: "signature_invalid") { _, node in
      let text = try node.text("text")
      guard
        case .invalidText(let error)? = failure({ () throws(SignatureError) in try Signature(text) })
      else { throw FixtureError("accepted") }
      try check(error, node, expectedCount: 64)
    }
  }

  private func check(_ error: Base58Error, _ node: JSONNode, expectedCount: Int) throws {
    switch (try node.text("reason"), error) {
    case ("character", .invalidCharacter(let byte, let offset)):
      try Fixtures.match(byte, Array(node.text("text").utf8)[offset], "byte at \(offset)")
    case ("length", .lengthMismatch(let expected, let decoded)):
      try Fixtures.match(expected, expectedCount, "expected length")
      if let length = node["decoded_length"]?.int { try Fixtures.match(decoded, length, "decoded length") }
    case (let reason, _):
      throw FixtureError("found \(error), expected \(reason)")
    }
  }
}

/// The error that `body` throws, nil if it succeeds.
private func failure<Value, Failure>(_ body: () throws(Failure) -> Value) -> Failure? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
