import Borsh
import JSONText
import TextEncodings

let encodingEntries = [
  Entry(
    "json", "a JSON document: what is written from it reads back as the same",
    seeds: { try Seeds.texts("transactions-node", "response", limit: 20).map { Array($0.utf8) } },
    check: { bytes in
      guard let node = try? JSONNode(parsing: bytes) else { return }
      var writer = JSONWriter()
      node.encode(json: &writer)
      require((try? JSONNode(parsing: writer.bytes)) == node, "written JSON reads back as the same")
    }),
  Entry(
    "base58", "Base58 of any length, and of 32 and 64 bytes",
    seeds: { [Array("11111111111111111111111111111111".utf8)] },
    check: { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if let decoded = try? Base58.decode(text, limit: 4096) {
        require(Base58.encode(decoded) == text, "decoded Base58 encodes to the same text")
      }
      if let words = try? Base58.decode32(text) {
        require((try? Base58.decode(text, limit: 44))?.count == 32, "32 bytes are 32 bytes \(words)")
      }
      _ = try? Base58.decode64(text)
      if bytes.count <= 512 {
        require(
          (try? Base58.decode(Base58.encode(bytes), limit: 1024)) == bytes, "encoded bytes decode to the same"
        )
      }
    }),
  Entry(
    "base64", "Base64 and hexadecimal", seeds: { [Array("aGVsbG8=".utf8), Array("00ff".utf8)] },
    check: { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      if let decoded = try? Base64.decode(text) {
        require(Base64.encode(decoded) == text, "decoded Base64 encodes to the same text")
      }
      if let decoded = try? Hexadecimal.decode(text) {
        require(
          Hexadecimal.encode(decoded) == text.lowercased(), "decoded hexadecimal encodes to the same text")
      }
      require((try? Base64.decode(Base64.encode(bytes))) == bytes, "encoded bytes decode to the same")
    }),
  Entry(
    "borsh", "lists, maps, sets, texts and optionals in one another",
    seeds: { [[0, 0, 0, 0], [1, 0, 0, 0, 1, 2, 3, 4]] },
    check: { bytes in
      roundTrips([String].self, bytes)
      roundTrips([[UInt16]].self, bytes)
      roundTrips(BorshMap<String, [UInt8]>.self, bytes)
      roundTrips(BorshSet<UInt32>.self, bytes)
      roundTrips([Bool?].self, bytes)
      _ = try? [Double](wholeBorsh: bytes)
    }),
]

/// What decodes as a whole encodes to the same bytes, but for maps and sets, which are written in order.
private func roundTrips<Value: BorshCodable & Equatable>(_ type: Value.Type, _ bytes: [UInt8]) {
  guard let value = try? Value(wholeBorsh: bytes) else { return }
  guard let encoded = try? value.borshBytes() else {
    return require(false, "\(type): what decodes can be written")
  }
  require(encoded.count == bytes.count, "\(type): an encoding has the length of what was decoded")
  require((try? Value(wholeBorsh: encoded)) == value, "\(type): an encoding decodes to the same value")
}
