import BytePrimitives
import Testing

@Suite("Loads from borrowed bytes")
struct LoadTests {
  let bytes: [UInt8] = (0..<80).map { UInt8($0 * 3) }

  @Test("The span of an array and of a slice is its bytes, without a copy")
  func spans() {
    let span = bytes.rawSpan
    let read = (0..<span.byteCount).map { span.byte(at: $0) }
    #expect(read == bytes)
    let slice = bytes[10..<20]
    #expect(Array(slice).read { $0.byte(at: 0) } == 30)
    let counts = (slice.rawSpan.byteCount, [UInt8]().spanCount)
    #expect(counts == (10, 0))
  }

  @Test("An integer is read little-endian at any offset")
  func integers() {
    for offset in 0...64 {
      let expected = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
      #expect(bytes.read { $0.integer(at: offset) } == expected)
      #expect(bytes.read { $0.bitwise(at: offset) } == expected.littleEndian)
      #expect(bytes.read { $0.integer(at: offset, as: UInt16.self) } == UInt16(truncatingIfNeeded: expected))
      #expect(bytes.read { unsafe $0.uncheckedInteger(at: offset) } == expected)
      #expect(bytes.read { unsafe $0.uncheckedByte(at: offset) } == bytes[offset])
    }
  }

  @Test("Words are the 32 or 64 bytes in order")
  func words() {
    let words = bytes.rawSpan.words64(at: 5)
    let low = bytes.rawSpan.words32(at: 5)
    #expect(low == (words.0, words.1, words.2, words.3))
    var written: [UInt8] = []
    written.append(words: low)
    written.append(words: (words.4, words.5, words.6, words.7))
    #expect(written == Array(bytes[5..<69]))
  }

  @Test("A load outside of the bytes stops")
  func bounds() async {
    await #expect(processExitsWith: .failure) { _ = [UInt8](repeating: 0, count: 7).rawByte(at: 7) }
    await #expect(processExitsWith: .failure) { _ = [UInt8](repeating: 0, count: 7).rawByte(at: -1) }
    await #expect(processExitsWith: .failure) {
      let bytes: [UInt8] = Array(repeating: 0, count: 7)
      _ = bytes.rawSpan.integer(at: 0, as: UInt64.self)
    }
    await #expect(processExitsWith: .failure) {
      let bytes: [UInt8] = Array(repeating: 0, count: 63)
      _ = bytes.rawSpan.words32(at: 32)
    }
    await #expect(processExitsWith: .failure) {
      let bytes: [UInt8] = Array(repeating: 0, count: 63)
      _ = bytes.rawSpan.words32(at: Int.max - 8)
    }
  }

  @Test("A padded load gives zeros outside of the bytes, at any offset", arguments: [0, 1, 7, 8, 9, 16])
  func padding(count: Int) {
    let bytes = Array(self.bytes[1...].prefix(count))
    let edges = [Int.min, Int.min + 7, -9, Int.max - 8, Int.max - 7, Int.max]
    for offset in Array(-8...count + 8) + edges {
      func byte(_ index: Int) -> UInt8 {
        let (position, overflow) = offset.addingReportingOverflow(index)
        return !overflow && bytes.indices.contains(position) ? bytes[position] : 0
      }
      let expected = (0..<8).reduce(UInt64(0)) { $0 | UInt64(byte($1)) << UInt64(8 * $1) }
      #expect(bytes.read { $0.paddedWord(at: offset) } == expected)
      #expect(bytes.read { $0.paddedByte(at: offset) } == byte(0))
    }
  }
}

extension [UInt8] {
  /// What `body` reads; a macro cannot capture a span.
  fileprivate func read<Value>(_ body: (RawSpan) -> Value) -> Value { body(rawSpan) }

  fileprivate var spanCount: Int { rawSpan.byteCount }

  fileprivate func rawByte(at offset: Int) -> UInt8 { rawSpan.byte(at: offset) }
}
