import Borsh
import JSONText
import TestSupport

/// A number as a type, so that one generic type is every `[T; n]`.
protocol Natural {
  static var count: Int { get }
}

enum Zero: Natural {
  static var count: Int { 0 }
}

enum Successor<N: Natural>: Natural {
  static var count: Int { N.count + 1 }
}

/// `[Element; Count]`, an array with as many elements as its type says.
struct FixedArray<Element: VectorValue, Count: Natural>: VectorValue {
  let elements: [Element]

  init(json: JSONNode, as type: JSONNode) throws {
    let element = try Fixtures.require(type["array"]?[0], "element type")
    if element.string == "u8" {
      elements = try bytes(hex: Fixtures.require(json.string, "bytes"))
        .map { try Element(json: JSONNode(.string("\($0)")), as: element) }
    } else {
      elements = try Fixtures.require(json.array, "elements").map { try Element(json: $0, as: element) }
    }
  }

  init(borsh bytes: inout RawSpan) throws(BorshError) {
    elements = try [Element](borshFixedArray: &bytes, count: Count.count)
  }

  static var minimumBorshSize: Int { Count.count * Element.minimumBorshSize }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try elements.encode(borshFixedArray: &output, count: Count.count)
  }
}

extension FixedArray: BorshKey where Element: BorshKey {
  static func precedesInBorsh(_ first: FixedArray, _ second: FixedArray) -> Bool {
    [Element].precedesInBorsh(first.elements, second.elements)
  }
}
