import Borsh
import JSONText
import TestSupport
import Testing

/// `borsh.json`, run through the module's own conformances: each described type is put together from `Array`,
/// `Optional`, `BorshMap`, … at run time (see `BorshTypes`).
@Suite("Conformance: borsh.json")
struct BorshConformance {
  @Test("Values encode to their bytes, and the bytes decode to the values")
  func values() throws {
    let types = try BorshVectorTypes()
    try Fixtures.forEachCase(file: "borsh", list: "values") { _, node in
      let description = try types.description(of: node)
      try checkValue(
        types.type(of: node), try Fixtures.require(node["value"], "value"), description, node.hexBytes("hex"))
    }
  }

  @Test("Malformed bytes are refused for the right reason at the right byte")
  func malformed() throws {
    let types = try BorshVectorTypes()
    try Fixtures.forEachCase(file: "borsh", list: "malformed") { _, node in
      let error = try Fixtures.require(
        refusal(types.type(of: node), node.hexBytes("hex")), "refusal")
      let reason = try node.text("reason")
      guard reasons(error.code).contains(reason) else {
        throw FixtureError("refused with \"\(error)\", expected \(reason)")
      }
      let offset: Int = try node.integer("offset")
      let range = (node["offset_min"]?.int ?? offset)...(node["offset_max"]?.int ?? offset)
      guard let found = error.offset, range.contains(found) else {
        throw FixtureError("refused with \"\(error)\", expected offset \(range)")
      }
    }
  }

  @Test("Disputed bytes: NaN, double keys and elements without bytes are refused, unsorted keys are sorted")
  func disputed() throws {
    let types = try BorshVectorTypes()
    try Fixtures.forEachCase(file: "borsh", list: "disputed") { _, node in
      let bytes = try node.hexBytes("hex")
      let error = try refusal(types.type(of: node), bytes)
      let isAccepted = try node.text("what").hasSuffix("not in order")
      try Fixtures.match(error == nil, isAccepted, "accepted")
      if isAccepted { try checkSorted(types.type(of: node), bytes) }
    }
  }

  private func checkValue<Value: VectorValue>(
    _ type: Value.Type, _ json: JSONNode, _ description: JSONNode, _ bytes: [UInt8]
  ) throws {
    let expected = try Value(json: json, as: description)
    try Fixtures.match(try expected.borshBytes(), bytes, "encoding")
    let decoded = try Value(wholeBorsh: bytes)
    try Fixtures.match(decoded == expected, true, "equality with the decoded value \(decoded)")
    try Fixtures.match(try decoded.borshBytes(), bytes, "encoding of the decoded value")
  }

  private func checkSorted<Value: VectorValue>(_ type: Value.Type, _ bytes: [UInt8]) throws {
    let value = try Value(wholeBorsh: bytes)
    let sorted = try value.borshBytes()
    try Fixtures.match(sorted == bytes, false, "order kept as it came")
    try Fixtures.match(try Value(wholeBorsh: sorted) == value, true, "equality after sorting")
  }

  private func refusal<Value: VectorValue>(_ type: Value.Type, _ bytes: [UInt8]) -> BorshError? {
    do throws(BorshError) {
      _ = try Value(wholeBorsh: bytes)
      return nil
    } catch {
      return error
    }
  }

  /// The vectors' names for an error; `truncated` and `length` are the same failure seen late or early.
  private func reasons(_ code: BorshError.Code) -> [String] {
    switch code {
    case .truncated, .length: ["truncated", "length"]
    default: [code.name]
    }
  }
}
