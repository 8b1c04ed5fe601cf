import Borsh
import JSONText
import TestSupport

/// The fields of a struct, tuple or variant, one type for each list of types.
protocol VectorFields: VectorValue {
  init(values: ArraySlice<JSONNode>, types: ArraySlice<JSONNode>) throws
}

extension VectorFields {
  /// `type` is a list of types or of `{name, type}`, or holds one as `struct` or `tuple`.
  init(json: JSONNode, as type: JSONNode) throws {
    let fields = try Fixtures.require((type["struct"] ?? type["tuple"] ?? type).array, "fields")
    let values = try fields.enumerated().map { index, field in
      try Fixtures.require(field["name"]?.string.map { json[$0] } ?? json[index], "field \(index)")
    }
    try self.init(values: values[...], types: fields.map { $0["type"] ?? $0 }[...])
  }
}

/// The end of a list of fields.
struct NoFields: VectorFields, BorshKey {
  init(values: ArraySlice<JSONNode>, types: ArraySlice<JSONNode>) throws {}
  init(borsh bytes: inout RawSpan) throws(BorshError) {}
  static var minimumBorshSize: Int { 0 }
  func encode(borsh output: inout [UInt8]) throws(BorshError) {}
  static func precedesInBorsh(_ first: NoFields, _ second: NoFields) -> Bool { false }
}

/// A field and those behind it.
struct Fields<First: VectorValue, Rest: VectorFields>: VectorFields {
  let first: First
  let rest: Rest

  init(values: ArraySlice<JSONNode>, types: ArraySlice<JSONNode>) throws {
    first = try First(
      json: Fixtures.require(values.first, "value"), as: Fixtures.require(types.first, "type"))
    rest = try Rest(values: values.dropFirst(), types: types.dropFirst())
  }

  init(borsh bytes: inout RawSpan) throws(BorshError) {
    first = try First(borsh: &bytes)
    rest = try Rest(borsh: &bytes)
  }

  static var minimumBorshSize: Int { First.minimumBorshSize + Rest.minimumBorshSize }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try first.encode(borsh: &output)
    try rest.encode(borsh: &output)
  }
}

extension Fields: BorshKey where First: BorshKey, Rest: BorshKey {
  static func precedesInBorsh(_ a: Fields, _ b: Fields) -> Bool {
    if First.precedesInBorsh(a.first, b.first) { return true }
    return !First.precedesInBorsh(b.first, a.first) && Rest.precedesInBorsh(a.rest, b.rest)
  }
}
