import Borsh
import Testing

@Suite("Bools and floats")
struct BoolAndFloatTests {
  @Test("Only 0 and 1 are bools")
  func bools() throws {
    #expect(try Bool(wholeBorsh: [0]) == false)
    #expect(try Bool(wholeBorsh: [1]) == true)
    #expect(try true.borshBytes() == [1])
    #expect(try false.borshBytes() == [0])
    for byte in UInt8(2)...255 {
      let error = #expect(throws: BorshError.self) { try Bool(wholeBorsh: [byte]) }
      #expect(error?.code == .bool(byte))
      #expect(error?.offset == 0)
    }
  }

  @Test("A list of bools names the index and the byte of the first that is none", arguments: 0..<20)
  func boolLists(bad: Int) throws {
    var bytes: [UInt8] = [20, 0, 0, 0] + (0..<20).map { UInt8($0 % 2) }
    #expect(try [Bool](wholeBorsh: bytes) == (0..<20).map { $0 % 2 == 1 })
    bytes[4 + bad] = 2
    let error = #expect(throws: BorshError.self) { try [Bool](wholeBorsh: bytes) }
    #expect(error?.code == .bool(2))
    #expect(error?.offset == 4 + bad)
    #expect(error?.path == [.index(bad)])
  }

  @Test(
    "Floats keep every bit, signed zero, infinities and subnormals included",
    arguments: [
      0, 0x8000_0000_0000_0000, 0x7FF0_0000_0000_0000, 0xFFF0_0000_0000_0000, 1, 0x3FF0_0000_0000_0001,
    ] as [UInt64])
  func floats(bits: UInt64) throws {
    let bytes = try bits.borshBytes()
    #expect(try Double(wholeBorsh: bytes).bitPattern == bits)
    #expect(try Double(bitPattern: bits).borshBytes() == bytes)
    let half = UInt32(bits >> 32) & 0xFF80_0000
    #expect(try Float(wholeBorsh: half.borshBytes()).bitPattern == half)
    #expect(try Float(bitPattern: half).borshBytes() == half.borshBytes())
  }

  @Test(
    "NaN is refused in both directions, whatever its payload and sign",
    arguments: [0x7FF8_0000_0000_0000, 0x7FF0_0000_0000_0001, 0xFFFF_FFFF_FFFF_FFFF] as [UInt64])
  func notANumber(bits: UInt64) throws {
    let read = #expect(throws: BorshError.self) { try Double(wholeBorsh: bits.borshBytes()) }
    #expect(read?.code == .notANumber)
    #expect(read?.description == "float at byte 0 is NaN")
    let written = #expect(throws: BorshError.self) { try Double(bitPattern: bits).borshBytes() }
    #expect(written?.code == .notANumber)
    #expect(written?.description == "float is NaN")
    let narrow = UInt32(truncatingIfNeeded: bits >> 32) | 1 | 0x7F80_0000
    #expect(throws: BorshError.self) { try Float(wholeBorsh: narrow.borshBytes()) }
    #expect(throws: BorshError.self) { try Float(bitPattern: narrow).borshBytes() }
  }

  @Test("A NaN in a list is found in both directions, with its index")
  func notANumberInList() throws {
    let written = #expect(throws: BorshError.self) { try [1, Float.nan].borshBytes() }
    #expect(written?.path == [.index(1)])
    let bytes: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0x7F]
    let read = #expect(throws: BorshError.self) { try [Float](wholeBorsh: bytes) }
    #expect(read?.offset == 8)
    #expect(read?.path == [.index(1)])
  }
}
