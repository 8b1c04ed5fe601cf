import Borsh
import Testing

@Suite("Integers")
struct IntegerTests {
  /// 0, 1, half, max − 1, max (and min, −1 where there are any) with their exact bytes.
  private func check<T: FixedWidthInteger & BorshCodable & Sendable>(_ type: T.Type) throws {
    let size = T.bitWidth / 8
    #expect(T.minimumBorshSize == size)
    let values: [T] = [0, 1, T.max / 2, T.max - 1, T.max, T.min, T.min + 1, ~0, 0x5A]
    for value in values {
      let expected = (0..<size).map { UInt8(truncatingIfNeeded: value >> T($0 * 8)) }
      #expect(try value.borshBytes() == expected)
      #expect(try T(wholeBorsh: expected) == value)
    }
  }

  @Test("Every width is little-endian in both directions")
  func everyWidth() throws {
    try check(UInt8.self)
    try check(UInt16.self)
    try check(UInt32.self)
    try check(UInt64.self)
    try check(UInt128.self)
    try check(Int8.self)
    try check(Int16.self)
    try check(Int32.self)
    try check(Int64.self)
    try check(Int128.self)
  }

  @Test("An input one byte short is truncated at the integer's first byte", arguments: 0..<16)
  func truncated(length: Int) {
    let bytes = [UInt8](repeating: 1, count: length)
    let error = #expect(throws: BorshError.self) { try UInt128(wholeBorsh: bytes) }
    #expect(error?.code == .truncated(needed: 16))
    #expect(error?.offset == 0)
    #expect(error?.remaining == length)
  }

  @Test("Bytes after the value are refused with their position")
  func trailing() {
    let error = #expect(throws: BorshError.self) { try UInt16(wholeBorsh: [1, 2, 3, 4, 5]) }
    #expect(error?.code == .trailing)
    #expect(error?.offset == 2)
    #expect(error?.description == "3 bytes left over at byte 2")
  }

  @Test("The cursor is after the value after reading")
  func cursor() throws {
    let bytes: [UInt8] = [1, 0, 2, 0, 0, 0, 3]
    let (sum, left) = try reading(bytes) { (cursor) throws(BorshError) in
      Int32(try UInt16(borsh: &cursor)) * 10 + (try Int32(borsh: &cursor))
    }
    #expect(sum == 12)
    #expect(left == 1)
  }

  @Test("Offsets in a slice count from the start of the slice")
  func sliceOffsets() {
    let bytes: [UInt8] = [9, 9, 9, 1, 0, 0, 0, 0x80]
    let error = #expect(throws: BorshError.self) { try String(wholeBorsh: bytes[3...]) }
    #expect(error?.code == .utf8)
    #expect(error?.offset == 4)
  }
}
