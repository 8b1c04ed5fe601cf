import AnchorCore
import EventDecoding
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing
import TransactionDecoding

@Suite("transactions-*.json")
struct TransactionsConformance {
  @Test("A transaction is decoded to its instructions, accounts, arguments, events and failures")
  func cases() throws {
    try Fixtures.forEachCase(filesMatching: "transactions-*", list: "cases") { _, node in
      try check(node, response: node.text("response"), parsed: false)
      if let parsed = node["response_parsed"]?.string { try check(node, response: parsed, parsed: true) }
    }
  }

  @Test("Several programs at once give the same")
  func several() throws {
    try Fixtures.forEachCase(filesMatching: "transactions-*", list: "cases") { _, node in
      let program = StakingProgram(id: try PublicKey(node.text("program_id")))
      let other = StakingProgram(id: .memoProgram)
      let response = try TransactionResponse(json: Array(node.text("response").utf8))
      let decoded = response.decoded(with: [other, program])
      let found = decoded.instructions.filter { $0.programID == program.id }
      try Fixtures.match(found.count, node.list("instructions").count, "number of instructions")
      for (instruction, expected) in zip(found, try node.list("instructions")) {
        try checkInstruction(instruction, expected, parsed: false)
      }
    }
  }

  private func check(_ node: JSONNode, response text: String, parsed: Bool) throws {
    let program = StakingProgram(id: try PublicKey(node.text("program_id")))
    let response = try TransactionResponse(json: Array(text.utf8))
    let decoded = response.decoded(with: program)
    let instructions = try node.list("instructions")
    try Fixtures.match(decoded.instructions.count, instructions.count, "number of instructions")
    for (instruction, expected) in zip(decoded.instructions, instructions) {
      try checkInstruction(instruction, expected, parsed: parsed)
    }
    try checkEvents(decoded.events, node.list("events"), decoded)
    try checkFailures(decoded, node.list("failed"))
    let isFailed = response.meta?.error != nil
    try Fixtures.match(decoded.failure != nil, isFailed, "failure")
    try Fixtures.match(decoded.events.allSatisfy { $0.isVoid == isFailed }, true, "events are void")
  }

  private func checkInstruction<Instruction, Event>(
    _ found: ExecutedInstruction<Instruction, Event>, _ node: JSONNode, parsed: Bool
  ) throws {
    let path = try node.list("path").map { try Fixtures.require($0.integer(as: Int.self), "path") }
    let name = "instruction \(path)"
    try Fixtures.match(found.path, path, "path")
    try Fixtures.match(found.name, node["instruction"]?.string, name)
    if let expected = node["args"] {
      var writer = JSONWriter()
      writer.value(try found.content.get())
      try Fixtures.match(text: writer.text, canonical(expected), "\(name): args")
    } else {
      let problem = try Fixtures.require(found.problem, "\(name): a problem")
      var writer = JSONWriter()
      writer.value(problem)
      let written = try JSONNode(parsing: writer.bytes)
      try matchProblem(written, Fixtures.require(node["problem"], "problem"), name)
    }
    if let accounts = node["accounts"]?.array {
      try Fixtures.match(found.accounts.entries.count, accounts.count, "\(name): number of accounts")
      for (entry, expected) in zip(found.accounts.entries, accounts) {
        try Fixtures.match(entry.name, expected.text("name"), "\(name): account")
        try Fixtures.match(entry.meta.address.description, expected.text("pubkey"), entry.name)
        try Fixtures.match(entry.meta.isSigner, expected["isSigner"]?.bool, "\(entry.name) signs")
        // A node that parses the message takes the privilege from reserved keys and programs.
        if !parsed {
          try Fixtures.match(entry.meta.isWritable, expected["isWritable"]?.bool, "\(entry.name) writable")
        }
        try Fixtures.match(entry.isAbsent, expected["absent"]?.bool == true, "\(entry.name) absent")
      }
    }
    try Fixtures.match(
      found.accounts.missing, node["missing_accounts"]?.array?.compactMap(\.string) ?? [], "\(name): missing")
    guard found.name != nil else { return }
    try Fixtures.match(
      found.accounts.remaining.map(\.address.description),
      node["extra_accounts"]?.array?.compactMap(\.string) ?? [], "\(name): extra accounts")
    try Fixtures.match(
      found.trailing.count, node["trailing"]?.integer(as: Int.self) ?? 0, "\(name): trailing bytes")
  }

  private func checkEvents(
    _ events: [EmittedEvent<StakingProgram.AnyEvent>], _ expected: [JSONNode],
    _ decoded: DecodedTransactionOf<StakingProgram>
  ) throws {
    try Fixtures.match(events.count, expected.count, "number of events")
    for (event, node) in zip(events, expected) {
      try Fixtures.match(event.source, .log(index: node.integer("log_index")), "event's line")
      try Fixtures.match(event.typeName, node["event"]?.string, "event")
      if let fields = node["fields"] {
        var writer = JSONWriter()
        writer.value(try event.content.get())
        try Fixtures.match(text: writer.text, canonical(fields), "fields")
      } else {
        let problem = try Fixtures.require(event.problem, "a problem")
        var writer = JSONWriter()
        writer.value(problem)
        try matchProblem(
          JSONNode(parsing: writer.bytes), Fixtures.require(node["problem"], "problem"), "event")
      }
    }
  }

  private func checkFailures(_ decoded: DecodedTransactionOf<StakingProgram>, _ expected: [JSONNode]) throws {
    guard let trace = decoded.trace else { return }
    try Fixtures.match(trace.failures.count, expected.count, "number of failed invocations")
    for (index, node) in zip(trace.failures, expected) {
      let invocation = trace.invocations[index]
      try Fixtures.match(invocation.programID.description, node.text("program"), "failed program")
      try Fixtures.match(invocation.outcome, .failed(message: node.text("message")), "failure")
      try Fixtures.match(
        trace.path(of: index), node.list("path").compactMap { $0.integer(as: Int.self) }, "failed path")
    }
    if let first = trace.failures.first, decoded.failure?.isAttributed == true {
      try Fixtures.match(decoded.failure?.programID, trace.invocations[first].programID, "failing program")
    }
  }

  private func matchProblem(_ found: JSONNode, _ expected: JSONNode, _ what: String) throws {
    let reason = try expected.text("reason")
    let accepted = ["truncated", "length"].contains(reason) ? ["truncated", "length"] : [reason]
    try Fixtures.match(accepted.contains(found.text("reason")), true, "\(what): reason \(canonical(found))")
    if let field = expected["field"]?.string, found["field"] != nil || field != "discriminator" {
      try Fixtures.match(found.text("field"), field, "\(what): field")
    }
    if let offset = expected["offset"]?.integer(as: Int.self),
      found["offset"] != nil || reason != "discriminator"
    {
      let latest = expected["offset_max"]?.integer(as: Int.self) ?? offset
      let at: Int = try found.integer("offset")
      try Fixtures.match((offset...latest).contains(at), true, "\(what): offset \(at) for \(offset)")
    }
  }
}
