import Borsh
import Foundation
import JSONText
import SolanaPrimitives
import TestSupport
import Testing
import TextEncodings

@Suite("Signatures and blockhashes")
struct SignatureAndBlockhashTests {
  @Test("A signature's bytes, text, Borsh and JSON are forms of one value")
  func signature() throws {
    var random = SeededRandom(seed: 4)
    for _ in 0..<200 {
      let bytes = random.bytes(64)
      let signature = try Signature(bytes: bytes)
      #expect(signature.bytes == bytes)
      #expect(signature.description == Base58.encode(bytes))
      #expect(try Signature(signature.description) == signature)
      #expect(try signature.borshBytes() == bytes)
      #expect(try Signature(wholeBorsh: bytes) == signature)
      var writer = JSONWriter()
      signature.encode(json: &writer)
      #expect(writer.text == "\"\(signature)\"")
      #expect(try JSONDecoder().decode(Signature.self, from: JSONEncoder().encode(signature)) == signature)
    }
    #expect(Signature.zero.bytes == [UInt8](repeating: 0, count: 64))
  }

  @Test("A change of any byte makes another signature")
  func equality() throws {
    let bytes = [UInt8](0..<64)
    var signatures: Set<Signature> = [try Signature(bytes: bytes), try Signature(bytes: bytes)]
    for index in 0..<64 {
      var changed = bytes
      changed[index] ^= 1
      signatures.insert(try Signature(bytes: changed))
    }
    #expect(signatures.count == 65)
  }

  @Test("Any other number of bytes is refused", arguments: [0, 63, 65, 128])
  func byteCount(count: Int) {
    let bytes = [UInt8](repeating: 1, count: count)
    #expect(throws: SignatureError.byteCountMismatch(count)) { try Signature(bytes: bytes) }
    #expect(
      throws: SignatureError.invalidText(.lengthMismatch(expected: 64, decoded: count <= 93 ? count : nil))
    ) {
      try Signature(Base58.encode(bytes))
    }
    #expect(throws: BlockhashError.byteCountMismatch(count)) { try Blockhash(bytes: bytes) }
  }

  @Test("A blockhash's bytes, text, Borsh and JSON are forms of one value")
  func blockhash() throws {
    var random = SeededRandom(seed: 5)
    let bytes = random.bytes(32)
    let blockhash = try Blockhash(bytes: bytes)
    #expect(blockhash.bytes == bytes)
    #expect(try Blockhash(blockhash.description) == blockhash)
    #expect(try blockhash.borshBytes() == bytes)
    #expect(try Blockhash(wholeBorsh: bytes) == blockhash)
    #expect(try JSONDecoder().decode(Blockhash.self, from: JSONEncoder().encode(blockhash)) == blockhash)
  }
}
