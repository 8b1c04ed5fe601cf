import Hashing
import SolanaPDA
import SolanaPrimitives
import TestSupport
import Testing

@Suite("Program addresses")
struct ProgramAddressTests {
  let program = PublicKey.tokenProgram

  @Test("The address that is found is the one created with its bump, and every greater bump is on the curve")
  func findAndCreate() throws {
    var random = SeededRandom(seed: 1)
    var bumps: Set<UInt8> = []
    for _ in 0..<100 {
      let seeds = (0..<random.below(16)).map { _ in Seed(bytes: random.bytes(random.below(33))) }
      let found = try ProgramAddress.find(seeds: seeds, programID: program)
      bumps.insert(found.bump)
      #expect(
        try PublicKey.programAddress(seeds: seeds + [Seed(found.bump)], programID: program) == found.address)
      for bump in stride(from: UInt8.max, to: found.bump, by: -1) {
        #expect(throws: ProgramAddressError.onCurve) {
          try PublicKey.programAddress(seeds: seeds + [Seed(bump)], programID: program)
        }
      }
    }
    #expect(bumps.count > 4)
  }

  @Test("An address is the hash of seeds, program and mark, whatever the blocks they fall into")
  func preimage() throws {
    var random = SeededRandom(seed: 2)
    for count in 0...480 {
      let bytes = random.bytes(count)
      let seeds = stride(from: 0, to: count, by: 32).map {
        Seed(bytes: Array(bytes[$0..<min($0 + 32, count)]))
      }
      let found = try ProgramAddress.find(seeds: seeds, programID: program)
      let preimage = bytes + [found.bump] + program.bytes + Array("ProgramDerivedAddress".utf8)
      #expect(SHA256.digest(of: preimage).bytes == found.address.bytes, "\(count) bytes of seeds")
      #expect(!found.address.isOnCurve)
    }
  }

  @Test("Sixteen seeds are allowed, the bump among them")
  func seedCount() {
    let seeds = [Seed](repeating: "a", count: 17)
    #expect(throws: ProgramAddressError.tooManySeeds(17)) {
      try ProgramAddress.find(seeds: Array(seeds[..<16]), programID: program)
    }
    #expect(throws: Never.self) { try ProgramAddress.find(seeds: Array(seeds[..<15]), programID: program) }
    #expect(throws: ProgramAddressError.tooManySeeds(17)) {
      try PublicKey.programAddress(seeds: seeds, programID: program)
    }
  }

  @Test("A seed of more than 32 bytes is named by its place; too many seeds are reported first")
  func seedLength() {
    let long = Seed(bytes: [UInt8](repeating: 1, count: 33))
    #expect(throws: ProgramAddressError.seedTooLong(index: 1, length: 33)) {
      try ProgramAddress.find(seeds: ["a", long], programID: program)
    }
    #expect(throws: ProgramAddressError.seedTooLong(index: 0, length: 33)) {
      try PublicKey.programAddress(seeds: [long], programID: program)
    }
    #expect(throws: ProgramAddressError.tooManySeeds(17)) {
      try PublicKey.programAddress(seeds: [Seed](repeating: long, count: 17), programID: program)
    }
    #expect(throws: Never.self) {
      try ProgramAddress.find(seeds: [Seed(bytes: [UInt8](repeating: 1, count: 32))], programID: program)
    }
  }

  @Test("Seeds are plain bytes: text in UTF-8, integers little-endian in their own width, keys whole")
  func seedForms() throws {
    let key = PublicKey.memoProgram
    #expect(Seed("é") == Seed(bytes: [0xC3, 0xA9]))
    #expect(Seed(UInt64(258)) == Seed(bytes: [2, 1, 0, 0, 0, 0, 0, 0]))
    #expect(Seed(Int16(-2)) == Seed(bytes: [0xFE, 0xFF]))
    #expect(Seed(UInt128(1)).count == 16)
    #expect(Seed(key) == Seed(bytes: key.bytes))
    #expect(Seed(bytes: []) == "")
    #expect(Seed(bytes: [0]) != Seed(bytes: []))
  }

  @Test("Seeds of different types are in one list")
  func mixedSeeds() throws {
    let key = PublicKey.memoProgram
    let mixed = try ProgramAddress.find(
      seeds: ["RewardRecord", UInt64(12), key, [1, 2] as [UInt8], Seed(UInt8(3))], programID: program)
    let plain = try ProgramAddress.find(
      seeds: ["RewardRecord", Seed(UInt64(12)), Seed(key), Seed(bytes: [1, 2]), Seed(UInt8(3))],
      programID: program)
    #expect(mixed == plain)
    #expect(
      try PublicKey.programAddress(
        seeds: ["RewardRecord", UInt64(12), key, [1, 2] as [UInt8], UInt8(3), mixed.bump], programID: program)
        == plain.address)
  }
}
