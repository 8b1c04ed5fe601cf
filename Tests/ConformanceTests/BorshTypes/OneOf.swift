import Borsh
import JSONText
import TestSupport

/// The variants of an enum, one type for each list of them; a value is the fields of one.
protocol VectorVariants: Equatable {
  static var count: Int { get }
  /// Which variant this is, counted from 0 in this list.
  var tag: Int { get }
  init(tag: Int, json: JSONNode, fields: ArraySlice<JSONNode>) throws
  init(tag: UInt8, borsh bytes: inout RawSpan) throws(BorshError)
  func encodeFields(borsh output: inout [UInt8]) throws(BorshError)
}

/// The end of a list of variants.
struct LastVariant<Fields: VectorFields>: VectorVariants {
  let fields: Fields

  static var count: Int { 1 }
  var tag: Int { 0 }

  init(tag: Int, json: JSONNode, fields types: ArraySlice<JSONNode>) throws {
    fields = try Fields(json: json, as: Fixtures.require(types.first, "fields"))
  }

  init(tag: UInt8, borsh bytes: inout RawSpan) throws(BorshError) { fields = try Fields(borsh: &bytes) }

  func encodeFields(borsh output: inout [UInt8]) throws(BorshError) { try fields.encode(borsh: &output) }
}

/// A variant or one of those behind it.
enum Variants<First: VectorFields, Rest: VectorVariants>: VectorVariants {
  case first(First)
  case rest(Rest)

  static var count: Int { 1 + Rest.count }
  var tag: Int {
    switch self {
    case .first: 0
    case .rest(let rest): 1 + rest.tag
    }
  }

  init(tag: Int, json: JSONNode, fields types: ArraySlice<JSONNode>) throws {
    self =
      tag == 0
      ? .first(try First(json: json, as: Fixtures.require(types.first, "fields")))
      : .rest(try Rest(tag: tag - 1, json: json, fields: types.dropFirst()))
  }

  init(tag: UInt8, borsh bytes: inout RawSpan) throws(BorshError) {
    self = tag == 0 ? .first(try First(borsh: &bytes)) : .rest(try Rest(tag: tag - 1, borsh: &bytes))
  }

  func encodeFields(borsh output: inout [UInt8]) throws(BorshError) {
    switch self {
    case .first(let fields): try fields.encode(borsh: &output)
    case .rest(let rest): try rest.encodeFields(borsh: &output)
    }
  }
}

/// An enum: the tag of one of its variants, then that variant's fields.
struct OneOf<Choice: VectorVariants>: VectorValue {
  let choice: Choice

  init(json: JSONNode, as type: JSONNode) throws {
    let variants = try Fixtures.require(type["enum"]?.array, "variants")
    let name = try json.text("variant")
    let tag = try Fixtures.require(variants.firstIndex { $0["name"]?.string == name }, "variant \(name)")
    choice = try Choice(
      tag: tag, json: json["value"] ?? JSONNode(.null),
      fields: variants.map { $0["fields"] ?? JSONNode(.array([])) }[...])
  }

  init(borsh bytes: inout RawSpan) throws(BorshError) {
    let tag = try decodeBorshVariant(of: Choice.count, from: &bytes)
    choice = try Choice(tag: tag, borsh: &bytes)
  }

  static var minimumBorshSize: Int { 1 }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try UInt8(choice.tag).encode(borsh: &output)
    try choice.encodeFields(borsh: &output)
  }
}
