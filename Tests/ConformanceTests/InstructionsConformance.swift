import AnchorCore
import Borsh
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing
import TextEncodings

@Suite("instructions.json")
struct InstructionsConformance {
  @Test("An instruction reads with its named accounts and builds again, explicitly and from its inputs")
  func cases() throws {
    var derivedCount = 0
    try Fixtures.forEachCase(file: "instructions", list: "cases") { _, node in
      let program = StakingProgram(id: try PublicKey(node.text("program_id")))
      let expected = try instruction(node, program)
      let decoded = DecodedInstruction(expected, of: program)
      try Fixtures.match(decoded.name, node.text("instruction"), "name")
      try Fixtures.match(decoded.trailing, [], "trailing")
      let content = try decoded.content.get()
      try Fixtures.match(content.typeName, node.text("instruction"), "type")
      var writer = JSONWriter()
      writer.value(content)
      try Fixtures.match(text: writer.text, canonical(Fixtures.require(node["args"], "args")), "arguments")
      try checkAccounts(decoded.accounts, node)
      let rebuilding = InstructionRebuilding(
        program: program, accounts: decoded.accounts, seedData: node["seed_data"])
      try match(rebuilding.explicit(content), expected, "explicit")
      if node["pdas"] != nil, let derived = try rebuilding.derived(content) {
        try match(derived, expected, "derived")
        derivedCount += 1
      }
    }
    print("instructions.cases: \(derivedCount) built from inputs")
  }

  @Test("Data that is not an instruction is refused with the field and offset")
  func malformed() throws {
    try Fixtures.forEachCase(file: "instructions", list: "malformed") { _, node in
      let bytes = try Base64.decode(node.text("data"))
      let decoded = DecodedInstruction(
        Instruction(programID: StakingProgram.mainnet.id, accounts: [], data: bytes),
        of: StakingProgram.mainnet)
      guard case .layout(let error)? = decoded.problem else { throw FixtureError("was accepted") }
      try Fixtures.match(error.typeName, node["instruction"]?.string, "instruction")
      let field = try node.text("field")
      if field != "discriminator" {
        try Fixtures.match(pathText(error.error), field, "field")
        try Fixtures.match(reasons(error.error.code).contains(node.text("reason")), true, "reason \(error)")
      }
      let offset: Int = try node.integer("offset")
      let latest = node["offset_max"]?.uint64.flatMap { Int(exactly: $0) } ?? offset
      let earliest = node["offset_min"]?.uint64.flatMap { Int(exactly: $0) } ?? offset
      let found = try Fixtures.require(error.error.offset, "an offset")
      guard (earliest...latest).contains(found) else {
        throw FixtureError("offset \(found) is outside of \(earliest)...\(latest)")
      }
    }
  }

  @Test("Bytes after the arguments are kept and do not matter")
  func trailing() throws {
    try Fixtures.forEachCase(file: "instructions", list: "trailing") { _, node in
      let bytes = try Base64.decode(node.text("data"))
      let decoded = DecodedInstruction(
        Instruction(programID: StakingProgram.mainnet.id, accounts: [], data: bytes),
        of: StakingProgram.mainnet)
      var writer = JSONWriter()
      writer.value(try decoded.content.get())
      try Fixtures.match(text: writer.text, canonical(Fixtures.require(node["args"], "args")), "arguments")
      let offset: Int = try node.integer("offset")
      try Fixtures.match(decoded.trailing, Array(bytes[offset...]), "trailing")
      try Fixtures.match(decoded.trailing.count, node.integer("trailing"), "number of trailing bytes")
    }
  }

  private func instruction(_ node: JSONNode, _ program: StakingProgram) throws -> Instruction {
    Instruction(
      programID: program.id,
      accounts: try node.list("accounts").map { account in
        AccountMeta(
          address: try PublicKey(account.text("pubkey")), isSigner: account["isSigner"]?.bool == true,
          isWritable: account["isWritable"]?.bool == true)
      }, data: try Base64.decode(node.text("data")))
  }

  private func checkAccounts(_ accounts: NamedAccounts, _ node: JSONNode) throws {
    let expected = try node.list("accounts")
    try Fixtures.match(accounts.entries.map(\.name), expected.map { try $0.text("name") }, "account names")
    try Fixtures.match(
      accounts.entries.map(\.isAbsent), expected.map { $0["absent"]?.bool == true }, "absent accounts")
    try Fixtures.match(accounts.missing, [], "missing accounts")
  }

  private func match(_ found: Instruction, _ expected: Instruction, _ what: String) throws {
    try Fixtures.match(found.programID, expected.programID, "\(what): program")
    try Fixtures.match(found.data, expected.data, "\(what): data")
    for (index, (left, right)) in zip(found.accounts, expected.accounts).enumerated() {
      try Fixtures.match(left, right, "\(what): account \(index)")
    }
    try Fixtures.match(found.accounts.count, expected.accounts.count, "\(what): number of accounts")
  }
}

/// A field path as the vectors spell it: names with dots between, without indices.
func pathText(_ error: BorshError) -> String {
  error.path.compactMap { step in
    if case .field(let name) = step { name } else { nil }
  }.joined(separator: ".")
}
