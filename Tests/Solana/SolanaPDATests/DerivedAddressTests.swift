import Hashing
import SolanaPDA
import SolanaPrimitives
import TestSupport
import Testing

@Suite("Addresses with seed, and of token accounts")
struct DerivedAddressTests {
  @Test("An address with seed is the hash of base, seed and owner")
  func withSeed() throws {
    var random = SeededRandom(seed: 3)
    for count in 0...32 {
      let (base, owner) = try (PublicKey(bytes: random.bytes(32)), PublicKey(bytes: random.bytes(32)))
      let seed = String(repeating: "s", count: count)
      let expected = SHA256.digest(of: base.bytes + Array(seed.utf8) + owner.bytes).bytes
      #expect(try PublicKey.derived(base: base, seed: seed, owner: owner).bytes == expected)
    }
  }

  @Test("The seed's length counts in bytes of UTF-8")
  func seedLength() {
    #expect(throws: ProgramAddressError.seedTooLong(index: 0, length: 33)) {
      try PublicKey.derived(
        base: .memoProgram, seed: String(repeating: "s", count: 33), owner: .systemProgram)
    }
    #expect(throws: ProgramAddressError.seedTooLong(index: 0, length: 34)) {
      try PublicKey.derived(
        base: .memoProgram, seed: String(repeating: "é", count: 17), owner: .systemProgram)
    }
  }

  @Test("An owner is illegal exactly if it ends in the mark of program addresses")
  func illegalOwner() throws {
    let bytes = [UInt8](repeating: 9, count: 11) + Array("ProgramDerivedAddress".utf8)
    #expect(throws: ProgramAddressError.illegalOwner) {
      try PublicKey.derived(base: .memoProgram, seed: "", owner: PublicKey(bytes: bytes))
    }
    for index in 0..<32 {
      var changed = bytes
      changed[index] ^= 1
      let owner = try PublicKey(bytes: changed)
      let isLegal = (try? PublicKey.derived(base: .memoProgram, seed: "", owner: owner)) != nil
      #expect(isLegal == (index >= 11))
    }
  }

  @Test("A token account is found from owner, token program and mint, in this order")
  func associatedToken() throws {
    let (owner, mint) = (PublicKey.memoProgram, PublicKey.nativeMint)
    let found = try ProgramAddress.associatedToken(owner: owner, mint: mint)
    #expect(
      try ProgramAddress.find(
        seeds: [Seed(owner), Seed(.tokenProgram), Seed(mint)], programID: .associatedTokenProgram) == found)
    #expect(
      try ProgramAddress.associatedToken(owner: owner, mint: mint, tokenProgram: .token2022Program) != found)
  }

  @Test("Errors say what is wrong")
  func texts() {
    #expect(
      ProgramAddressError.seedTooLong(index: 2, length: 40).description == "seed 2 of 40 bytes exceeds 32")
    #expect(
      ProgramAddressError.tooManySeeds(17).description
        == "17 seeds exceed the 16 that an address may have, bump included")
  }
}
