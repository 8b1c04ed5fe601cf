import Borsh
import Foundation
import JSONText
import SolanaPrimitives
import TestSupport
import Testing
import TextEncodings

@Suite("Public keys")
struct PublicKeyTests {
  @Test(
    "Well-known addresses are what their texts say",
    arguments: [
      (PublicKey.systemProgram, "11111111111111111111111111111111"),
      (.tokenProgram, "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"),
      (.token2022Program, "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb"),
      (.associatedTokenProgram, "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL"),
      (.computeBudgetProgram, "ComputeBudget111111111111111111111111111111"),
      (.memoProgram, "MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr"),
      (.memoProgramV1, "Memo1UhkJRfHyvLMcVucJwxXeuD728EqVDDwQDxFMNo"),
      (.addressLookupTableProgram, "AddressLookupTab1e1111111111111111111111111"),
      (.stakeProgram, "Stake11111111111111111111111111111111111111"),
      (.voteProgram, "Vote111111111111111111111111111111111111111"),
      (.configProgram, "Config1111111111111111111111111111111111111"),
      (.ed25519Program, "Ed25519SigVerify111111111111111111111111111"),
      (.secp256k1Program, "KeccakSecp256k11111111111111111111111111111"),
      (.secp256r1Program, "Secp256r1SigVerify1111111111111111111111111"),
      (.nativeLoader, "NativeLoader1111111111111111111111111111111"),
      (.bpfLoaderDeprecated, "BPFLoader1111111111111111111111111111111111"),
      (.bpfLoader, "BPFLoader2111111111111111111111111111111111"),
      (.bpfLoaderUpgradeable, "BPFLoaderUpgradeab1e11111111111111111111111"),
      (.sysvarOwner, "Sysvar1111111111111111111111111111111111111"),
      (.clockSysvar, "SysvarC1ock11111111111111111111111111111111"),
      (.rentSysvar, "SysvarRent111111111111111111111111111111111"),
      (.instructionsSysvar, "Sysvar1nstructions1111111111111111111111111"),
      (.slotHashesSysvar, "SysvarS1otHashes111111111111111111111111111"),
      (.slotHistorySysvar, "SysvarS1otHistory11111111111111111111111111"),
      (.epochScheduleSysvar, "SysvarEpochSchedu1e111111111111111111111111"),
      (.epochRewardsSysvar, "SysvarEpochRewards1111111111111111111111111"),
      (.lastRestartSlotSysvar, "SysvarLastRestartS1ot1111111111111111111111"),
      (.recentBlockhashesSysvar, "SysvarRecentB1ockHashes11111111111111111111"),
      (.stakeHistorySysvar, "SysvarStakeHistory1111111111111111111111111"),
      (.nativeMint, "So11111111111111111111111111111111111111112"),
      (.incinerator, "1nc1nerator11111111111111111111111111111111"),
    ])
  func wellKnown(key: PublicKey, text: String) throws {
    #expect(key.description == text)
    #expect(try PublicKey(text) == key)
  }

  @Test("Bytes, words and text are forms of one value")
  func forms() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<500 {
      let bytes = random.bytes(32)
      let key = try PublicKey(bytes: bytes)
      #expect(key.bytes == bytes)
      #expect(try PublicKey(key.description) == key)
      let words = key.words
      #expect(PublicKey(words: words.0, words.1, words.2, words.3) == key)
      let text = Array(key.description.utf8)[...]
      let span = text.span
      #expect(try PublicKey(base58: unsafe span.bytes) == key)
      var appended: [UInt8] = []
      key.appendBase58(to: &appended)
      #expect(appended == Array(text))
    }
  }

  @Test("Any other number of bytes is refused", arguments: [0, 1, 31, 33, 64])
  func byteCount(count: Int) {
    #expect(throws: PublicKeyError.byteCountMismatch(count)) {
      try PublicKey(bytes: [UInt8](repeating: 1, count: count))
    }
  }

  @Test("A text that is no key says why")
  func texts() {
    #expect(throws: PublicKeyError.invalidText(.invalidCharacter(0x30, offset: 2))) { try PublicKey("110") }
    #expect(throws: PublicKeyError.invalidText(.lengthMismatch(expected: 32, decoded: 3))) {
      try PublicKey("111")
    }
    #expect(
      PublicKeyError.invalidText(.lengthMismatch(expected: 32, decoded: 3)).description
        == "not a public key: expected base58 of 32 bytes, found 3 bytes")
  }

  @Test("Keys are ordered by their bytes")
  func order() throws {
    var random = SeededRandom(seed: 2)
    var lists: [[UInt8]] = []
    for _ in 0..<200 {
      // Few different values, so that many first bytes are equal.
      lists.append((0..<32).map { _ in random.oneIn(12) ? random.bytes(1)[0] : 7 })
    }
    let keys = try lists.map { bytes in try PublicKey(bytes: bytes) }
    let expected = lists.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(keys.sorted().map(\.bytes) == expected)
    #expect(!(keys[0] < keys[0]))
  }

  @Test("Equal keys have equal hashes, and a change of any byte makes another key")
  func equality() throws {
    let bytes = [UInt8](0..<32)
    let key = try PublicKey(bytes: bytes)
    var keys: Set<PublicKey> = [key, try PublicKey(bytes: bytes)]
    #expect(keys.count == 1)
    for index in 0..<32 {
      var changed = bytes
      changed[index] ^= 0x80
      let other = try PublicKey(bytes: changed)
      #expect(other != key)
      keys.insert(other)
    }
    #expect(keys.count == 33)
  }

  @Test("In Borsh a key is its 32 bytes, alone and in lists")
  func borsh() throws {
    var random = SeededRandom(seed: 3)
    let keys = try (0..<5).map { _ in try PublicKey(bytes: random.bytes(32)) }
    #expect(try keys[0].borshBytes() == keys[0].bytes)
    #expect(try PublicKey(wholeBorsh: keys[0].bytes) == keys[0])
    let list = try keys.borshBytes()
    #expect(list == [5, 0, 0, 0] + keys.flatMap(\.bytes))
    #expect(try [PublicKey](wholeBorsh: list) == keys)
    let error = #expect(throws: BorshError.self) {
      try PublicKey(wholeBorsh: [UInt8](repeating: 0, count: 31))
    }
    #expect(error?.code == .truncated(needed: 32) && error?.offset == 0)
  }

  @Test("In JSON a key is its text, and anything else is refused with the reason underneath")
  func json() throws {
    var writer = JSONWriter()
    PublicKey.tokenProgram.encode(json: &writer)
    #expect(writer.text == "\"TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA\"")

    let data = try JSONEncoder().encode([PublicKey.tokenProgram])
    #expect(String(decoding: data, as: UTF8.self) == "[\"TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA\"]")
    #expect(try JSONDecoder().decode([PublicKey].self, from: data) == [.tokenProgram])
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PublicKey].self, from: Data("[\"0\"]".utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("not dataCorrupted")
      return
    }
    #expect(
      context.underlyingError as? PublicKeyError == .invalidText(.invalidCharacter(0x30, offset: 0)))
  }
}
