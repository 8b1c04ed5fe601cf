import AccountDecoding
import AnchorCore
import Borsh
import InferenceStaking
import JSONText
import SolanaPrimitives
import TestSupport
import Testing
import TextEncodings

@Suite("accounts.json")
struct AccountsConformance {
  @Test(
    "An account reads from its exact, padded and stale data, by type and by discriminator, and writes back")
  func cases() throws {
    try Fixtures.forEachCase(file: "accounts", list: "cases") { _, node in
      let exact = try Base64.decode(node.text("data"))
      let fields = try Fixtures.require(node["fields"], "fields")
      for key in ["data", "padded", "stale"] {
        guard let text = node[key]?.string else { continue }
        let bytes = try Base64.decode(text)
        try check(node.text("account"), bytes, exact: exact, fields: fields)
      }
    }
  }

  @Test("What is not an account is refused in the field and within the bytes that are invalid")
  func malformed() throws {
    guard let file = try Fixtures.vectors("accounts") else { return }
    let cases = try file.list("cases")
    try Fixtures.forEachCase(file: "accounts", list: "malformed") { _, node in
      var bytes: [UInt8]
      if let text = node["data"]?.string {
        bytes = try Base64.decode(text)
      } else {
        let index: Int = try node.integer("of")
        bytes = try Base64.decode(cases[index].text("data"))
      }
      if let length = node["length"]?.uint64.flatMap({ Int(exactly: $0) }) {
        bytes = Array(bytes.prefix(length))
      }
      let error = try Fixtures.require(
        StakingAccount.failure(node.text("account"), bytes), "a refusal")
      try match(error, node, total: bytes.count)
    }
  }

  @Test("Bytes after the last field are kept and do not matter")
  func accepted() throws {
    guard let file = try Fixtures.vectors("accounts") else { return }
    let cases = try file.list("cases")
    try Fixtures.forEachCase(file: "accounts", list: "accepted") { _, node in
      let model = cases[try node.integer("of")]
      let bytes = try Base64.decode(node.text("data"))
      let exact = try Base64.decode(model.text("data"))
      try check(
        node.text("account"), bytes, exact: exact, fields: Fixtures.require(model["fields"], "fields"))
      let decoded = try StakingProgram.mainnet.decodedAccount(bytes, owner: nil)
      try Fixtures.match(decoded.trailing.count, bytes.count - exact.count, "trailing bytes")
    }
  }

  @Test("The sizes on chain pay the rent that the network asks for them")
  func sizes() throws {
    try Fixtures.match(Rent().minimumBalance(space: 1762), Lamports(13_154_400), "PoolOverview")
    try Fixtures.match(Rent().minimumBalance(space: 1375), Lamports(10_460_880), "OperatorPool")
    try Fixtures.match(Rent().minimumBalance(space: 121), Lamports(1_733_040), "operator's StakingRecord")
    #expect(StakingRecord.size.fixed == 121)
    #expect(RewardRecord.size.minimum == 45)
  }

  private func check(_ name: String, _ bytes: [UInt8], exact: [UInt8], fields: JSONNode) throws {
    let account = try StakingAccount(name, bytes)
    try Fixtures.match(text: account.json, canonical(fields), "fields")
    try Fixtures.match(account.encoded, exact, "encoded")
    try Fixtures.match(text: account.viewJSON, canonical(fields), "fields of the view")
    let decoded = try StakingProgram.mainnet.decodedAccount(bytes, owner: StakingProgram.mainnet.id)
    try Fixtures.match(decoded.account.typeName, name, "type by discriminator")
    try Fixtures.match(decoded.byteCount, exact.count, "bytes taken")
    try Fixtures.match(decoded.trailing.count, bytes.count - exact.count, "trailing bytes")
    var writer = JSONWriter()
    writer.value(decoded.account)
    try Fixtures.match(text: writer.text, canonical(fields), "fields by discriminator")
  }

  private func match(_ error: LayoutError, _ node: JSONNode, total: Int) throws {
    let field = try node.text("field")
    let start: Int = try node.integer("field_offset")
    let reason = try node.text("reason")
    let offset = try Fixtures.require(error.error.offset, "an offset")
    guard offset >= start, offset <= total else {
      throw FixtureError("offset \(offset) is outside of \(start)...\(total)")
    }
    if field != "discriminator" { try Fixtures.match(error.error.path.first, .field(field), "field") }
    try Fixtures.match(reasons(error.error.code).contains(reason), true, "reason \(error) for \(reason)")
  }
}

/// The vectors' words for what is wrong.
func reasons(_ code: BorshError.Code) -> [String] {
  switch code {
  case .truncated, .length: ["truncated", "length"]
  case .trailing: ["trailing"]
  case .bool: ["bool"]
  case .option: ["option"]
  case .variant: ["variant"]
  case .utf8: ["utf8"]
  case .zeroSize: ["zero_size"]
  case .discriminator: ["discriminator"]
  default: []
  }
}

/// JSON as our writer writes it.
func canonical(_ node: JSONNode) -> String {
  var writer = JSONWriter()
  writer.value(node)
  return writer.text
}
