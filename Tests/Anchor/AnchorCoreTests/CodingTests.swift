import AnchorCore
import Borsh
import JSONText
import TestSupport
import Testing

@Suite("Values that Swift's own types do not hold")
struct CodingTests {
  private func json(_ value: some JSONEncodable) -> String {
    var writer = JSONWriter()
    value.encode(json: &writer)
    return writer.text
  }

  @Test(
    "A number of 256 bits is shown with all its digits",
    arguments: [
      (UInt256(0), "0"), (UInt256(9), "9"), (UInt256(10), "10"), (UInt256(1_000_000_007), "1000000007"),
      (UInt256(high: 1, low: 0), "340282366920938463463374607431768211456"),
      (
        UInt256(high: .max, low: .max),
        "115792089237316195423570985008687907853269984665640564039457584007913129639935"
      ),
    ])
  func digits(number: UInt256, expected: String) {
    #expect(number.decimalDigits == expected)
    #expect(json(number) == "\"\(expected)\"")
  }

  @Test(
    "A signed number of 256 bits is shown with its sign",
    arguments: [
      (Int256(0), "0"), (Int256(-1), "-1"), (Int256(7), "7"),
      (Int256(.min), "-170141183460469231731687303715884105728"),
      (
        Int256(bitPattern: UInt256(high: 1 << 127, low: 0)),
        "-57896044618658097711785492504343953926634992332820282019728792003956564819968"
      ),
    ])
  func signedDigits(number: Int256, expected: String) {
    #expect(json(number) == "\"\(expected)\"")
  }

  @Test("Numbers of 256 bits are 32 bytes, lowest first, and are ordered by value")
  func numbers() throws {
    let bytes = (0..<32).map { UInt8($0) }
    let number = try UInt256(wholeBorsh: bytes)
    #expect(number.low == 0x0f0e_0d0c_0b0a_0908_0706_0504_0302_0100)
    #expect(try number.borshBytes() == bytes)
    #expect(try Int256(wholeBorsh: bytes).borshBytes() == bytes)
    #expect(UInt256.minimumBorshSize == 32 && Int256.minimumBorshSize == 32)
    let error = #expect(throws: BorshError.self) { try UInt256(wholeBorsh: Array(bytes.dropLast())) }
    #expect(error?.code == .truncated(needed: 32) && error?.offset == 0)
    let ordered = [Int256(.min), Int256(-1), Int256(0), Int256(1), Int256(.max)]
    #expect(ordered == ordered.reversed().sorted())
    #expect(UInt256(high: 1, low: 0) > UInt256(high: 0, low: .max))
  }

  @Test("An array of 32 bytes keeps them in order, and takes no other number")
  func bytes32() throws {
    let bytes = (0..<32).map { UInt8($0 * 7) }
    let value = try #require(Bytes32(bytes))
    #expect(value.bytes == bytes)
    #expect(try value.borshBytes() == bytes)
    #expect(try Bytes32(wholeBorsh: bytes) == value)
    #expect(json(value) == "\"" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\"")
    #expect(Bytes32([]) == nil && Bytes32(bytes + [0]) == nil && Bytes32(Array(bytes.dropLast())) == nil)
    var changed = bytes
    changed[31] ^= 1
    #expect(Bytes32(changed) != value)
  }
}

@Suite("Collections whose elements say how they are encoded")
struct ElementCodingTests {
  typealias Row = [UInt16]

  private func rows(_ bytes: [UInt8], minimumElementSize: Int = 4) throws(BorshError) -> [Row] {
    let slice = bytes[...]
    let span = slice.span
    var rest = unsafe span.bytes
    return try [Row](borshList: &rest, minimumElementSize: minimumElementSize) {
      (bytes: inout RawSpan) throws(BorshError) in
      try Row(borshFixedArray: &bytes, count: 2)
    }
  }

  private func encoded(_ rows: [Row]) throws(BorshError) -> [UInt8] {
    var output: [UInt8] = []
    try rows.encode(borshList: &output) { (row, output) throws(BorshError) in
      try row.encode(borshFixedArray: &output, count: 2)
    }
    return output
  }

  @Test("A list is its count and its elements, as written so read")
  func lists() throws {
    for list in [[], [[1, 2]], [[1, 2], [3, 4], [5, 6]]] as [[Row]] {
      let bytes = try encoded(list)
      #expect(bytes.count == 4 + 4 * list.count)
      #expect(try rows(bytes) == list)
    }
  }

  @Test("A count that the bytes cannot hold is refused before any element is read")
  func counts() throws {
    for bytes in [[2, 0, 0, 0, 1, 0, 2, 0], [0xff, 0xff, 0xff, 0xff, 1, 0, 2, 0]] as [[UInt8]] {
      let error = #expect(throws: BorshError.self) { try rows(bytes) }
      guard case .length? = error?.code else {
        Issue.record("refused as \(String(describing: error))")
        continue
      }
    }
    let error = #expect(throws: BorshError.self) { try rows([1, 0, 0, 0], minimumElementSize: 0) }
    #expect(error?.code == .zeroSize)
  }

  @Test("An invalid element is named by its index, in reading and in writing")
  func indices() throws {
    let error = #expect(throws: BorshError.self) {
      try rows([2, 0, 0, 0, 1, 0, 2, 0, 3], minimumElementSize: 1)
    }
    #expect(error?.path.first == .index(1))
    let writing = #expect(throws: BorshError.self) { try encoded([[1, 2], [3]]) }
    #expect(writing?.code == .elementCount(expected: 2, found: 1))
  }

  @Test("An array has exactly the number of elements of its type")
  func arrays() throws {
    var output: [UInt8] = []
    let error = #expect(throws: BorshError.self) {
      try [UInt8(1)].encode(borshArray: &output, count: 2) { (value, output) throws(BorshError) in
        try value.encode(borsh: &output)
      }
    }
    #expect(error?.code == .elementCount(expected: 2, found: 1))
    #expect(output.isEmpty)
  }

  @Test(
    "An option is a tag of one byte, in Solana's own programs one of four and always the bytes of a value")
  func options() throws {
    func read(_ bytes: [UInt8], coption: Bool) throws(BorshError) -> (UInt32?, Int) {
      let slice = bytes[...]
      let span = slice.span
      var rest = unsafe span.bytes
      let value: UInt32? =
        coption
        ? try UInt32?(coption: &rest, size: 4) { (bytes: inout RawSpan) throws(BorshError) in
          try UInt32(borsh: &bytes)
        }
        : try UInt32?(borshOption: &rest) { (bytes: inout RawSpan) throws(BorshError) in
          try UInt32(borsh: &bytes)
        }
      return (value, bytes.count - rest.byteCount)
    }
    for value in [nil, 5] as [UInt32?] {
      for isCOption in [false, true] {
        var output: [UInt8] = []
        if isCOption {
          try value.encode(coption: &output, size: 4) { (value, output) throws(BorshError) in
            try value.encode(borsh: &output)
          }
          #expect(output.count == 8)
        } else {
          try value.encode(borshOption: &output) { (value, output) throws(BorshError) in
            try value.encode(borsh: &output)
          }
          #expect(output.count == (value == nil ? 1 : 5))
        }
        let (found, count) = try read(output, coption: isCOption)
        #expect(found == value && count == output.count)
      }
    }
    // The bytes of an earlier value may follow the tag 0.
    #expect(try read([0, 0, 0, 0, 9, 9, 9, 9], coption: true) == (nil, 8))
    let tag = #expect(throws: BorshError.self) { try read([2, 0, 0, 0, 0], coption: false) }
    #expect(tag?.code == .option(2))
    let wideTag = #expect(throws: BorshError.self) { try read([0, 1, 0, 0, 0, 0, 0, 0], coption: true) }
    guard case .option? = wideTag?.code else {
      Issue.record("refused as \(String(describing: wideTag))")
      return
    }
    let short = #expect(throws: BorshError.self) { try read([0, 0, 0, 0, 9], coption: true) }
    #expect(short?.code == .truncated(needed: 4))
  }
}
