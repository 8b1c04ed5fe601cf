import JSONText
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import TestSupport
import Testing
import TextEncodings

@Suite("transactions-*.json, rpc*.json: answers of nodes")
struct ResponsesConformance {
  @Test("A response in JSON gives the transaction's bytes back, with every account and instruction")
  func answers() throws {
    try Fixtures.forEachCase(filesMatching: "transactions-*", list: "cases") { _, node in
      let record = try TransactionResponse(json: Array(node.text("response").utf8))
      let transaction = try Fixtures.require(record.transaction, "transaction")
      try Fixtures.match(transaction.bytes, try base64(node, "transaction"), "transaction")
      try Fixtures.match(transaction.message.bytes, try base64(node, "message"), "message")
      try checkLookups(record, node)
      try checkInstructions(of: record, node)
      try check(record, against: try JSONNode(parsing: Array(node.text("response").utf8)))
      if let valid = node["signatures_valid"]?.array {
        let invalid = transaction.invalidSigners(verifiedBy: .libsodium)
        try Fixtures.match(invalid.count, valid.filter { $0.bool == false }.count, "invalid signatures")
      }
      if node["response_parsed"] != nil { try checkParsed(node, record) }
    }
  }

  @Test("The same transaction in base64, base58 and as an old plain text gives the same record")
  func encodings() throws {
    try Fixtures.forEachCase(filesMatching: "transactions-*", list: "cases") { _, node in
      let answer = try JSONNode(parsing: Array(node.text("response").utf8))
      let bytes = try base64(node, "transaction")
      let record = try TransactionResponse(json: Array(node.text("response").utf8))
      for form in ["base64", "base58", "plain"] {
        let other = try TransactionResponse(json: replacingTransaction(of: answer, by: bytes, form))
        try Fixtures.match(other.transaction, record.transaction, "\(form): transaction")
        try Fixtures.match(other.accounts, record.accounts, "\(form): accounts")
        try Fixtures.match(
          other.innerInstructions(of: 0).map(\.instruction),
          record.innerInstructions(of: 0).map(\.instruction),
          "\(form): calls")
      }
    }
  }

  @Test("Recorded and made answers of getTransaction and getAccountInfo read as expected")
  func exchanges() throws {
    try Fixtures.forEachCase(file: "rpc", list: "exchanges") { _, node in
      guard node["status"]?.int == 200, let method = node["request"]?["method"]?.string,
        let expect = node["expect"]
      else { return }
      let body = Array(try node.text("body").utf8)
      if method == "getTransaction" { try checkTransactionAnswer(body, expect) }
      if method == "getAccountInfo" { try checkAccountAnswer(body, expect) }
    }
    try Fixtures.forEachCase(file: "rpc-recorded", list: "exchanges") { _, node in
      guard node["kind"]?.string == "http",
        let request = try? JSONNode(parsing: Array(node.text("request").utf8)),
        let body = try? JSONNode(parsing: Array(node.text("body").utf8))
      else { return }
      let isTransaction = request["method"]?.string == "getTransaction"
      guard isTransaction || request["method"]?.string == "getAccountInfo" else { return }
      let text = Array(try node.text("body").utf8)
      let fault = Result { () throws(ResponseError) in
        if isTransaction { _ = try TransactionResponse(json: text) } else { _ = try AccountInfo(json: text) }
      }
      let value = isTransaction ? body["result"] : body["result"]?["value"]
      switch fault {
      case .success: try Fixtures.match(value?.isNull, false, "read")
      case .failure(.notFound): try Fixtures.match(value?.isNull, true, "not found")
      case .failure(.answeredWithError(let error)):
        try Fixtures.match(body["error"]?["code"]?.int64, error.code, "error")
      case .failure(.unsupportedEncoding(let encoding, _)):
        try Fixtures.match(encoding, "base64+zstd", "unsupported encoding")
      case .failure(let error): throw error
      }
    }
  }

  // MARK: - What a record says

  private func check(_ record: TransactionResponse, against answer: JSONNode) throws {
    let result = try Fixtures.require(answer["result"], "result")
    let meta = try Fixtures.require(record.meta, "meta")
    let written = try Fixtures.require(result["meta"], "meta")
    try Fixtures.match(record.slot, result["slot"]?.uint64, "slot")
    try Fixtures.match(record.blockTime, result["blockTime"]?.int64, "blockTime")
    try Fixtures.match(meta.fee, written["fee"]?.uint64, "fee")
    try Fixtures.match(meta.preBalances, written.list("preBalances").compactMap(\.uint64), "preBalances")
    try Fixtures.match(meta.postBalances, written.list("postBalances").compactMap(\.uint64), "postBalances")
    try Fixtures.match(meta.logs?.strings, written["logMessages"]?.array?.compactMap(\.string), "logs")
    try Fixtures.match(meta.computeUnitsConsumed, written["computeUnitsConsumed"]?.uint64, "compute units")
    let tokens = (written["postTokenBalances"]?.array ?? []).map { $0["uiTokenAmount"]?["amount"]?.string }
    try Fixtures.match((meta.postTokenBalances ?? []).map { String($0.amount) }, tokens, "token balances")
    var writer = JSONWriter()
    meta.error.encode(json: &writer)
    var expected = JSONWriter()
    written["err"].encode(json: &expected)
    try Fixtures.match(writer.text, expected.text, "err")
    for group in written["innerInstructions"]?.array ?? [] {
      let calls = try record.innerInstructions(of: group.integer("index"))
      let items = try group.list("instructions")
      try Fixtures.match(calls.count, items.count, "number of calls")
      for (call, item) in zip(calls, items) {
        try Fixtures.match(call.stackHeight, item["stackHeight"]?.int, "stackHeight")
        guard let data = item["data"]?.string else { continue }
        try Fixtures.match(Array(try Fixtures.require(call.data, "data")), Base58.decode(data), "data")
        guard let program = item["programIdIndex"]?.int else { continue }
        try Fixtures.match(call.programID, record.accounts.keys[program], "program")
        try Fixtures.match(
          call.accountIndices.map(Int.init), item.list("accounts").compactMap(\.int), "accounts")
      }
    }
  }

  private func checkLookups(_ record: TransactionResponse, _ node: JSONNode) throws {
    let tables = try node.list("lookup_tables").map { table in
      AddressLookupTable(
        address: try PublicKey(table.text("key")),
        addresses: try table.list("addresses").map { try PublicKey(Fixtures.require($0.string, "address")) })
    }
    let message = try Fixtures.require(record.transaction, "transaction").message
    let loaded = try message.loadedAddresses(from: tables)
    try Fixtures.match(
      try message.accounts(loaded: loaded), record.accounts, "accounts with loaded addresses")
    try Fixtures.match(record.unresolvedAccountCount, 0, "unresolved accounts")
  }

  /// The accounts of the program's instructions, with flags by position in the message.
  private func checkInstructions(of record: TransactionResponse, _ node: JSONNode) throws {
    let program = try PublicKey(node.text("program_id"))
    for expected in node["instructions"]?.array ?? [] {
      let path = try expected.list("path").compactMap(\.int)
      let found = try Fixtures.require(instruction(at: path, of: record), "instruction \(path)")
      try Fixtures.match(found.programID, program, "program of \(path)")
      let accounts = try Fixtures.require(found.accounts, "accounts of \(path)")
      for (account, written) in zip(accounts, expected["accounts"]?.array ?? []) {
        guard let key = written["pubkey"]?.string else { continue }
        try Fixtures.match(account.address.description, key, "account of \(path)")
        try Fixtures.match(account.isSigner, written["isSigner"]?.bool, "\(path): \(key) signs")
        try Fixtures.match(account.isWritable, written["isWritable"]?.bool, "\(path): \(key) is writable")
      }
    }
  }

  /// The nth call made by the nth call made by … the nth top-level instruction.
  private func instruction(at path: [Int], of record: TransactionResponse) throws -> ResponseInstruction? {
    guard let top = path.first, top < record.instructions.count else { return nil }
    guard path.count > 1 else { return record.instructions[top] }
    var seen: [Int] = []
    for call in record.innerInstructions(of: top) {
      let depth = (call.stackHeight ?? 2) - 1
      guard depth >= 1, depth <= seen.count + 1 else { throw FixtureError("a call at depth \(depth)") }
      if depth <= seen.count {
        seen = Array(seen.prefix(depth))
        seen[depth - 1] += 1
      } else {
        seen.append(0)
      }
      if seen == Array(path.dropFirst()) { return call }
    }
    return nil
  }

  /// What a node has parsed: the same accounts and calls, without bytes where the node kept them.
  private func checkParsed(_ node: JSONNode, _ plain: TransactionResponse) throws {
    let text = Array(try node.text("response_parsed").utf8)
    let record = try TransactionResponse(json: text)
    try Fixtures.match(record.transaction == nil, true, "jsonParsed: bytes cannot be had")
    try Fixtures.match(record.signatures, plain.signatures, "jsonParsed: signatures")
    try Fixtures.match(record.version, plain.version, "jsonParsed: version")
    try Fixtures.match(record.recentBlockhash, plain.recentBlockhash, "jsonParsed: blockhash")
    try Fixtures.match(record.accounts.keys, plain.accounts.keys, "jsonParsed: keys")
    try Fixtures.match(record.accounts.staticCount, plain.accounts.staticCount, "jsonParsed: static keys")
    for (found, expected) in zip(record.accounts, plain.accounts) {
      try Fixtures.match(found.isSigner, expected.isSigner, "jsonParsed: \(found.address) signs")
      // The runtime takes writability from reserved keys and called programs, and gives it to nobody.
      try Fixtures.match(
        !found.isWritable || expected.isWritable, true, "jsonParsed: \(found.address) writable")
    }
    for index in plain.instructions.indices {
      try checkParsed([record.instructions[index]], [plain.instructions[index]])
      try checkParsed(Array(record.innerInstructions(of: index)), Array(plain.innerInstructions(of: index)))
    }
    try check(record, against: JSONNode(parsing: text))
  }

  private func checkParsed(_ found: [ResponseInstruction], _ plain: [ResponseInstruction]) throws {
    try Fixtures.match(found.count, plain.count, "jsonParsed: number of instructions")
    for (found, plain) in zip(found, plain) {
      try Fixtures.match(found.programID, plain.programID, "jsonParsed: program")
      try Fixtures.match(found.stackHeight, plain.stackHeight, "jsonParsed: stackHeight")
      if let data = found.data {
        try Fixtures.match(Array(data), Array(plain.data ?? []), "jsonParsed: data")
        try Fixtures.match(
          found.accounts?.map(\.address), plain.accounts?.map(\.address), "jsonParsed: accounts")
      } else {
        let parsed = try Fixtures.require(found.parsed, "what the node made of it")
        try Fixtures.match(parsed.program.isEmpty, false, "jsonParsed: program's name")
        try Fixtures.match(found.instruction, nil, "jsonParsed: an instruction without bytes")
      }
    }
  }

  // MARK: - Answers

  private func checkTransactionAnswer(_ body: [UInt8], _ expect: JSONNode) throws {
    let result = Result { () throws(ResponseError) in try TransactionResponse(json: body) }
    switch result {
    case .success(let record):
      let message = try Fixtures.require(record.transaction, "transaction").message
      try Fixtures.match(message.bytes, try base64(expect, "message"), "message")
    case .failure(.notFound): try Fixtures.match(expect["transaction"]?.isNull, true, "not found")
    case .failure(.answeredWithError(let error)):
      try Fixtures.match(expect["error"] != nil, true, "an error is expected")
      if let code = expect["code"]?.int64 { try Fixtures.match(error.code, code, "code") }
    case .failure(let error):
      guard expect["error"]?.string == "response" else { throw error }
    }
  }

  private func checkAccountAnswer(_ body: [UInt8], _ expect: JSONNode) throws {
    let result = Result { () throws(ResponseError) in try AccountInfo(json: body) }
    switch result {
    case .success(let record):
      let bytes = try Fixtures.require(record.bytes, "bytes")
      for key in ["data", "slice"] where expect[key]?.string != nil {
        try Fixtures.match(bytes, try base64(expect, key), key)
      }
      if let lamports = expect["lamports"]?.string {
        try Fixtures.match(String(record.lamports), lamports, "lamports")
      }
      if let owner = expect["owner"]?.string { try Fixtures.match(record.owner.description, owner, "owner") }
    case .failure(.notFound):
      // An answer to another request is the transport's to refuse.
      if expect["error"]?.string == "response" { return }
      try Fixtures.match(expect["account"]?.isNull, true, "not found")
    case .failure(.answeredWithError(let error)):
      if let code = expect["code"]?.int64 { try Fixtures.match(error.code, code, "code") }
    case .failure(.unsupportedEncoding(let encoding, let path)):
      if expect["error"]?.string == "response" { return }
      try Fixtures.match(encoding, "base64+zstd", "encoding")
      try Fixtures.match(path.text.hasPrefix("$.result.value.data"), true, "path \(path.text)")
    case .failure(let error):
      guard expect["error"]?.string == "response" else { throw error }
    }
  }

  /// The answer with the transaction in another form.
  private func replacingTransaction(of answer: JSONNode, by bytes: [UInt8], _ form: String) throws -> [UInt8]
  {
    var writer = JSONWriter()
    writer.beginObject()
    for member in try Fixtures.require(answer["result"]?.object, "result").members {
      writer.key(member.key)
      guard member.key == "transaction" else {
        member.value.encode(json: &writer)
        continue
      }
      switch form {
      case "base64": [Base64.encode(bytes), "base64"].encode(json: &writer)
      case "base58": [Base58.encode(bytes), "base58"].encode(json: &writer)
      default: Base58.encode(bytes).encode(json: &writer)
      }
    }
    writer.endObject()
    return writer.bytes
  }
}
