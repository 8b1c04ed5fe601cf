import AccountDecoding
import Borsh
import TestSupport
import Testing

@Suite("Checking fields in place")
struct AccountScanTests {
  /// One step of a scan, and the decoding that it must agree with.
  struct Step: Sendable {
    let name: String
    let scan: @Sendable ([UInt8], inout Int) -> Bool
    /// The number of bytes that decoding takes; nil if it fails.
    let decode: @Sendable ([UInt8]) -> Int?

    init(
      _ name: String, scan: @escaping @Sendable (RawSpan, inout Int) -> Bool,
      decode: @escaping @Sendable (inout RawSpan) throws -> Void
    ) {
      self.name = name
      self.scan = { bytes, offset in
        let slice = bytes[...]
        let span = slice.span
        return scan(unsafe span.bytes, &offset)
      }
      self.decode = { bytes in
        let slice = bytes[...]
        let span = slice.span
        var rest = unsafe span.bytes
        do { try decode(&rest) } catch { return nil }
        return bytes.count - rest.byteCount
      }
    }
  }

  static let steps: [Step] = [
    Step("skip", scan: { AccountScan.skip(3, in: $0, at: &$1) }) {
      for _ in 0..<3 { _ = try UInt8(borsh: &$0) }
    },
    Step("option", scan: { AccountScan.option(of: 4, in: $0, at: &$1) }) { _ = try UInt32?(borsh: &$0) },
    Step("list", scan: { AccountScan.list(of: 2, in: $0, at: &$1) }) { _ = try [UInt16](borsh: &$0) },
    Step("text", scan: { AccountScan.text(in: $0, at: &$1) }) { _ = try String(borsh: &$0) },
    Step("optional text", scan: { AccountScan.optionalText(in: $0, at: &$1) }) {
      _ = try String?(borsh: &$0)
    },
    Step("value", scan: { AccountScan.value(of: [Bool].self, in: $0, at: &$1) }) {
      _ = try [Bool](borsh: &$0)
    },
    Step("array", scan: { AccountScan.array(of: Bool.self, count: 2, in: $0, at: &$1) }) {
      _ = try [Bool](borshFixedArray: &$0, count: 2)
    },
    Step(
      "value with a reader",
      scan: { data, offset in
        AccountScan.value(in: data, at: &offset) { (bytes: inout RawSpan) throws(BorshError) -> UInt16 in
          try UInt16(borsh: &bytes)
        }
      }
    ) { _ = try UInt16(borsh: &$0) },
  ]

  @Test("A step accepts what decoding accepts and moves as far", arguments: steps.indices)
  func agreement(index: Int) {
    let step = Self.steps[index]
    var random = SeededRandom(seed: 0xACC0 + UInt64(index))
    var accepted = 0
    var disagreements: [String] = []
    for _ in 0..<500 {
      // Small numbers make valid tags and lengths likely; one in four has other bytes after the first four.
      var bytes = (0..<random.below(24)).map { $0 % 4 == 0 ? UInt8(random.below(4)) : 0 }
      if random.oneIn(4) {
        for position in bytes.indices.dropFirst(4) { bytes[position] = UInt8(random.below(256)) }
      }
      let start = random.below(6)
      var offset = start
      let isAccepted = step.scan([UInt8](repeating: 9, count: start) + bytes, &offset)
      let expected = step.decode(bytes)
      if expected != nil { accepted += 1 }
      if isAccepted != (expected != nil) || isAccepted && offset != start + (expected ?? 0) {
        disagreements.append("\(bytes): \(isAccepted), up to \(offset - start)")
      }
    }
    #expect(disagreements.isEmpty)
    #expect((50..<500).contains(accepted), "\(step.name): \(accepted) accepted")
  }

  @Test("No step accepts an offset outside the data", arguments: steps.indices)
  func outside(index: Int) {
    let step = Self.steps[index]
    for start in [-1, -4, Int.min, 33, Int.max, Int.max - 3, Int.max - 4] {
      var offset = start
      #expect(!step.scan([UInt8](repeating: 0, count: 32), &offset), "\(step.name) at \(start)")
    }
  }

  @Test("No step accepts sizes that exceed the data or overflow")
  func sizes() {
    let bytes: [UInt8] = [1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]
    func check(_ scan: (RawSpan, inout Int) -> Bool, at start: Int = 0) -> Bool {
      let slice = bytes[...]
      let span = slice.span
      var offset = start
      return scan(unsafe span.bytes, &offset)
    }
    for size in [-1, Int.min, Int.max, 9] {
      #expect(!check { AccountScan.skip(size, in: $0, at: &$1) }, "skip \(size)")
      #expect(!check { AccountScan.option(of: size, in: $0, at: &$1) }, "option of \(size)")
      #expect(!check { AccountScan.list(of: size, in: $0, at: &$1) }, "list of \(size)")
    }
    #expect(!check { AccountScan.list(of: 0, in: $0, at: &$1) })
    #expect(!check({ AccountScan.list(of: 1, in: $0, at: &$1) }, at: 4))
    #expect(!check({ AccountScan.text(in: $0, at: &$1) }, at: 4))
    #expect(check { AccountScan.option(of: 7, in: $0, at: &$1) })
  }

  @Test("A byte is a bool only inside the data and if it is 0 or 1")
  func bools() {
    let bytes: [UInt8] = [0, 1, 2, 255]
    let slice = bytes[...]
    let span = slice.span
    let data = unsafe span.bytes
    for (offset, expected) in [
      (0, true), (1, true), (2, false), (3, false), (4, false), (-1, false), (.max, false),
    ] {
      #expect(AccountScan.isBool(data, at: offset) == expected, "offset \(offset)")
    }
  }

  @Test("Text is checked at every position, eight bytes at a time or one")
  func everyPosition() {
    var wrong: [String] = []
    for length in 0...20 {
      for position in 0..<length {
        for (byte, isText) in [(UInt8(0x7f), true), (0x80, false), (0xff, false), (0xc3, false)] {
          var text = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          text[position] = byte
          let bytes = [UInt8(length), 0, 0, 0] + text
          let slice = bytes[...]
          let span = slice.span
          var offset = 0
          if AccountScan.text(in: unsafe span.bytes, at: &offset) != isText {
            wrong.append("byte \(byte) at \(position) of \(length)")
          }
        }
      }
    }
    #expect(wrong.isEmpty)
  }
}
