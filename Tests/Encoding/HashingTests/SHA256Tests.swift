import TestSupport
import Testing

import Hashing

@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "The standard's examples hold, for the platform's hash and for the plain one",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func known(text: String, digest: String) {
    #expect(hex(SHA256.digest(of: Array(text.utf8)).bytes) == digest)
    #expect(hex(plainDigest(Array(text.utf8)).bytes) == digest)
  }

  @Test("A million times a gives the standard's digest")
  func million() {
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(hex(SHA256.digest(of: bytes).bytes) == digest)
    #expect(hex(plainDigest(bytes).bytes) == digest)
  }

  @Test("The plain hash agrees with the platform's for every length around the block's borders")
  func plain() {
    var random = SeededRandom(seed: 256)
    for count in 0..<300 {
      let bytes = random.bytes(count)
      #expect(plainDigest(bytes) == SHA256.digest(of: bytes), "\(count) bytes")
    }
  }

  @Test("The digest does not depend on how the bytes are cut into pieces")
  func pieces() {
    var random = SeededRandom(seed: 257)
    for _ in 0..<300 {
      let bytes = random.bytes(random.below(400))
      var hash = SHA256()
      var plain = PlainSHA256()
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + random.below(90))
        hash.update(Array(bytes[start..<end]))
        unsafe bytes[start..<end].withUnsafeBytes { unsafe plain.update($0) }
        start = end
      }
      let expected = SHA256.digest(of: bytes)
      #expect(hash.finalize() == expected)
      #expect(Digest(words: plain.finalize()) == expected)
    }
  }

  @Test("A copy goes on from the same state, and leaves the original alone")
  func midState() {
    var random = SeededRandom(seed: 258)
    for count in [0, 1, 55, 63, 64, 65, 128, 200] {
      let (start, first, second) = (random.bytes(count), random.bytes(40), random.bytes(70))
      var common = SHA256()
      common.update(start)
      var one = common
      one.update(first)
      var two = common
      two.update(second)
      #expect(one.finalize() == SHA256.digest(of: start + first))
      #expect(two.finalize() == SHA256.digest(of: start + second))
      #expect(common.finalize() == SHA256.digest(of: start))
    }
  }

  @Test("Words and single bytes are hashed as the bytes they encode")
  func words() {
    var hash = SHA256()
    hash.update(byte: 0xAB)
    hash.update(words: (0x0807_0605_0403_0201, 0, 0, 0xFF00_0000_0000_0000))
    let bytes: [UInt8] = [0xAB, 1, 2, 3, 4, 5, 6, 7, 8] + [UInt8](repeating: 0, count: 23) + [0xFF]
    #expect(hash.finalize() == SHA256.digest(of: bytes))
  }

  @Test("A digest's words are its bytes, little-endian")
  func digestBytes() {
    let digest = Digest(words: (0x0807_0605_0403_0201, 9, 10, 0xFF00_0000_0000_0000))
    #expect(Array(digest.bytes[..<9]) == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(digest.bytes.count == 32 && digest.bytes[31] == 0xFF)
    #expect(digest != Digest(words: (0x0807_0605_0403_0201, 9, 11, 0xFF00_0000_0000_0000)))
  }

  private func plainDigest(_ bytes: [UInt8]) -> Digest {
    var hash = PlainSHA256()
    unsafe bytes.withUnsafeBytes { unsafe hash.update($0) }
    return Digest(words: hash.finalize())
  }
}
