import BytePrimitives
import Testing

@Suite("Little-endian writing")
struct WritingTests {
  @Test("Integers are written little-endian")
  func integers() {
    var bytes: [UInt8] = [9]
    bytes.append(littleEndian: UInt32(0x0403_0201))
    bytes.append(littleEndian: Int16(-2))
    #expect(bytes == [9, 1, 2, 3, 4, 0xFE, 0xFF])
    bytes.store(littleEndian: UInt16(0x0807), at: 5)
    #expect(bytes == [9, 1, 2, 3, 4, 7, 8])
  }

  @Test("Words are written where they are read")
  func words() {
    var bytes = [UInt8](repeating: 0xAA, count: 40)
    bytes.store(words: (1, 2, 3, 4), at: 7)
    let words = bytes.rawSpan.words32(at: 7)
    #expect(words == (1, 2, 3, 4))
    #expect(bytes[..<7].allSatisfy { $0 == 0xAA } && bytes[39] == 0xAA)
  }

  @Test("A store outside of the bytes stops")
  func bounds() async {
    await #expect(processExitsWith: .failure) {
      var bytes = [UInt8](repeating: 0, count: 7)
      bytes.store(littleEndian: UInt64(1), at: 0)
    }
    await #expect(processExitsWith: .failure) {
      var bytes = [UInt8](repeating: 0, count: 7)
      bytes.store(littleEndian: UInt16(1), at: -1)
    }
    await #expect(processExitsWith: .failure) {
      var bytes = [UInt8](repeating: 0, count: 40)
      bytes.store(words: (1, 2, 3, 4), at: 9)
    }
  }

  @Test("Arrays are equal when every byte is")
  func equality() {
    for count in 0..<20 {
      let bytes = (0..<count).map { UInt8($0) }
      #expect(bytes.hasSameBytes(as: bytes))
      #expect(!bytes.hasSameBytes(as: bytes + [0]))
      for position in 0..<count {
        var other = bytes
        other[position] ^= 1
        #expect(!bytes.hasSameBytes(as: other))
      }
    }
  }
}
