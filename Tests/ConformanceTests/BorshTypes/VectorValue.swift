import Borsh
import JSONText
import SolanaPrimitives
import TestSupport

/// A value that `borsh.json` spells; `type` describes how.
protocol VectorValue: BorshCodable, Equatable {
  init(json: JSONNode, as type: JSONNode) throws
}

extension VectorValue where Self: FixedWidthInteger {
  init(json: JSONNode, as type: JSONNode) throws {
    self = try Fixtures.require(json.integer(), "integer")
  }
}

extension UInt8: VectorValue {}
extension UInt16: VectorValue {}
extension UInt32: VectorValue {}
extension UInt64: VectorValue {}
extension UInt128: VectorValue {}
extension Int8: VectorValue {}
extension Int16: VectorValue {}
extension Int32: VectorValue {}
extension Int64: VectorValue {}
extension Int128: VectorValue {}

extension Float: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    self.init(bitPattern: try Fixtures.require(UInt32(json.string ?? "", radix: 16), "bits of a float"))
  }
}

extension Double: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    self.init(bitPattern: try Fixtures.require(UInt64(json.string ?? "", radix: 16), "bits of a float"))
  }
}

extension Bool: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws { self = try Fixtures.require(json.bool, "bool") }
}

extension String: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws { self = try Fixtures.require(json.string, "text") }
}

extension PublicKey: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    self = try PublicKey(Fixtures.require(json.string, "address"))
  }
}

extension Array: VectorValue where Element: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    if type.string == "bytes" {
      self = try bytes(hex: Fixtures.require(json.string, "bytes"))
        .map { try Element(json: JSONNode(.string("\($0)")), as: type) }
    } else {
      let element = try Fixtures.require(type["vec"], "element type")
      self = try Fixtures.require(json.array, "list").map { try Element(json: $0, as: element) }
    }
  }
}

extension Optional: VectorValue where Wrapped: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    let wrapped = try Fixtures.require(type["option"], "wrapped type")
    self = json.isNull ? nil : try Wrapped(json: Fixtures.require(json["some"], "value"), as: wrapped)
  }
}

extension BorshMap: VectorValue where Key: VectorValue, Value: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    let key = try Fixtures.require(type["map"]?[0], "key type")
    let value = try Fixtures.require(type["map"]?[1], "value type")
    self.init()
    for entry in try Fixtures.require(json.array, "entries") {
      self[key: try Key(json: Fixtures.require(entry[0], "key"), as: key)] =
        try Value(json: Fixtures.require(entry[1], "value"), as: value)
    }
  }
}

extension BorshSet: VectorValue where Element: VectorValue {
  init(json: JSONNode, as type: JSONNode) throws {
    let element = try Fixtures.require(type["set"], "element type")
    self.init(try Fixtures.require(json.array, "elements").map { try Element(json: $0, as: element) })
  }
}
