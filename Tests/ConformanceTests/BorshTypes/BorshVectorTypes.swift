import Borsh
import JSONText
import SolanaPrimitives
import TestSupport

/// The types that `borsh.json` describes, as Swift types put together at run time.
struct BorshVectorTypes {
  private let descriptions: [Int: JSONNode]

  /// Nesting beyond this is an error of the file.
  private static let deepest = 32

  init() throws {
    var descriptions: [Int: JSONNode] = [:]
    for node in try Fixtures.vectors("borsh")?.list("types") ?? [] {
      descriptions[try node.integer("id")] = try Fixtures.require(node["type"], "type")
    }
    self.descriptions = descriptions
  }

  func description(of testCase: JSONNode) throws -> JSONNode {
    try Fixtures.require(descriptions[testCase.integer("type")], "description of the type")
  }

  func type(of testCase: JSONNode) throws -> any VectorValue.Type {
    try type(description(of: testCase), depth: 0)
  }

  private func type(_ description: JSONNode, depth: Int) throws -> any VectorValue.Type {
    guard depth < Self.deepest else { throw FixtureError("type nested too deep") }
    if let name = description.string { return try scalar(name) }
    let member = try Fixtures.require(description.object?.members.first, "type")
    let inner = { (node: JSONNode?) in try type(Fixtures.require(node, "inner type"), depth: depth + 1) }
    switch member.key {
    case "vec": return list(try inner(member.value))
    case "option": return option(try inner(member.value))
    case "array":
      let count: Int = try Fixtures.require(member.value[1]?.int, "count")
      return fixed(try inner(member.value[0]), try natural(count))
    case "tuple", "struct": return try fields(member.value, depth: depth)
    case "map": return map(try key(inner(member.value[0])), try inner(member.value[1]))
    case "set": return set(try key(inner(member.value)))
    case "enum": return oneOf(try variants(member.value, depth: depth + 1))
    default: throw FixtureError("unknown type \(member.key)")
    }
  }

  private func scalar(_ name: String) throws -> any VectorValue.Type {
    switch name {
    case "u8": UInt8.self
    case "u16": UInt16.self
    case "u32": UInt32.self
    case "u64": UInt64.self
    case "u128": UInt128.self
    case "i8": Int8.self
    case "i16": Int16.self
    case "i32": Int32.self
    case "i64": Int64.self
    case "i128": Int128.self
    case "f32": Float.self
    case "f64": Double.self
    case "bool": Bool.self
    case "string": String.self
    case "bytes": [UInt8].self
    case "pubkey": PublicKey.self
    default: throw FixtureError("unknown type \(name)")
    }
  }

  private func fields(_ list: JSONNode, depth: Int) throws -> any VectorFields.Type {
    var fields: any VectorFields.Type = NoFields.self
    for field in (list.array ?? []).reversed() {
      fields = cons(try type(field["type"] ?? field, depth: depth + 1), fields)
    }
    return fields
  }

  private func variants(_ list: JSONNode, depth: Int) throws -> any VectorVariants.Type {
    var variants: (any VectorVariants.Type)?
    for variant in (list.array ?? []).reversed() {
      let head = try fields(variant["fields"] ?? JSONNode(.array([])), depth: depth)
      variants = variants.map { cons(head, $0) } ?? last(head)
    }
    return try Fixtures.require(variants, "variants")
  }

  private func natural(_ count: Int) throws -> any Natural.Type {
    guard (0...1024).contains(count) else { throw FixtureError("array of \(count)") }
    var natural: any Natural.Type = Zero.self
    for _ in 0..<count { natural = next(natural) }
    return natural
  }

  private func key(_ type: any VectorValue.Type) throws -> any (VectorValue & BorshKey).Type {
    try Fixtures.require(type as? any (VectorValue & BorshKey).Type, "order of \(type)")
  }

  private func list<T: VectorValue>(_: T.Type) -> any VectorValue.Type { [T].self }
  private func option<T: VectorValue>(_: T.Type) -> any VectorValue.Type { T?.self }
  private func fixed<T: VectorValue, N: Natural>(_: T.Type, _: N.Type) -> any VectorValue.Type {
    FixedArray<T, N>.self
  }
  private func map<K: VectorValue & BorshKey, V: VectorValue>(_: K.Type, _: V.Type) -> any VectorValue.Type {
    BorshMap<K, V>.self
  }
  private func set<T: VectorValue & BorshKey>(_: T.Type) -> any VectorValue.Type { BorshSet<T>.self }
  private func last<T: VectorFields>(_: T.Type) -> any VectorVariants.Type { LastVariant<T>.self }
  private func cons<T: VectorFields, R: VectorVariants>(_: T.Type, _: R.Type) -> any VectorVariants.Type {
    Variants<T, R>.self
  }
  private func cons<T: VectorValue, R: VectorFields>(_: T.Type, _: R.Type) -> any VectorFields.Type {
    Fields<T, R>.self
  }
  private func next<N: Natural>(_: N.Type) -> any Natural.Type { Successor<N>.self }
  private func oneOf<V: VectorVariants>(_: V.Type) -> any VectorValue.Type { OneOf<V>.self }
}
