import Foundation
import JSONText
import TestSupport
import Testing

/// The committed IDL against the facts about the program that it was written from: equal in every name, order, type,
/// seed and discriminator. Documentation and what explains the facts (`x_…`) are no part of that.
///
/// `IDL_FACTS` says where the facts are; by default `../shared/spec/idl-facts.json`.
@Suite("IDL facts conformance") struct IDLFactsConformance {
  @Test("IDL/inference_staking.json says what the facts say, in their order")
  func equal() throws {
    guard let facts = try Fixtures.node(at: place) else { return }
    let idl = try Fixtures.require(
      Fixtures.node(at: Folders.package.appending(path: "IDL/inference_staking.json")), "the IDL")
    var compared = 0
    try compare(bare(idl), bare(facts), path: "$", &compared)
    print("idl-facts: \(compared) values compared")
    #expect(compared > 1000)
  }

  private var place: URL {
    let path = ProcessInfo.processInfo.environment["IDL_FACTS"] ?? ""
    if !path.isEmpty { return URL(filePath: path) }
    return Folders.package.appending(path: "../shared/spec/idl-facts.json").standardizedFileURL
  }

  /// A value without documentation and explanations.
  private func bare(_ node: JSONNode) -> JSONNode {
    switch node.value {
    case .array(let elements): return JSONNode(.array(elements.map(bare)))
    case .object(let object):
      let members = object.members.filter { member in
        member.key != "docs" && member.key != "description" && !member.key.hasPrefix("x_")
      }
      return JSONNode(
        .object(JSONObject(members.map { JSONObject.Member(key: $0.key, value: bare($0.value)) })))
    default: return node
    }
  }

  private func compare(_ found: JSONNode, _ expected: JSONNode, path: String, _ compared: inout Int) throws {
    compared += 1
    switch (found.value, expected.value) {
    case (.object(let found), .object(let expected)):
      // The members of an object have no order of their own.
      try Fixtures.match(found.keys.sorted(), expected.keys.sorted(), "the keys of \(path)")
      for member in expected.members {
        let value = try Fixtures.require(found[member.key], "\(path).\(member.key)")
        try compare(value, member.value, path: "\(path).\(member.key)", &compared)
      }
    case (.array(let found), .array(let expected)):
      for (index, pair) in zip(found, expected).enumerated() {
        try compare(pair.0, pair.1, path: "\(path)[\(index)]", &compared)
      }
      try Fixtures.match(found.count, expected.count, "the number of elements of \(path)")
    default: try Fixtures.match(found, expected, path)
    }
  }
}
