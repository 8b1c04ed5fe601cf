import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing
import TextEncodings

@Suite("Responses of getTransaction")
struct TransactionResponseTests {
  /// A small sample, member by member, so that a test can leave members out or change them.
  struct Sample {
    var version = #""legacy""#
    var message = Sample.legacyMessage
    var meta = [
      "err": "null", "fee": "5000", "preBalances": "[10,0,1]", "postBalances": "[5,0,18446744073709551615]",
    ]

    static let payer = "EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim"
    static let account = "3JzeZGSF48j9mPGStPg3ymLf3iNp2sMCGJV2ocyqwUmz"
    static let program = "stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG"
    static let signature =
      "4T49uKuaoxqZ2Hq6c9cS4jprqNnYn74tcWeUp2rByDd4U6oFKjuzYVzj8g3TQRMSzU3jJtYvSigdPEL6WT6xNRu5"
    static let legacyMessage = """
      {"header":{"numRequiredSignatures":1,"numReadonlySignedAccounts":0,"numReadonlyUnsignedAccounts":1},\
      "accountKeys":["\(payer)","\(account)","\(program)"],"recentBlockhash":"\(payer)",\
      "instructions":[{"programIdIndex":2,"accounts":[0,1],"data":"2S","stackHeight":null}]}
      """

    var metaText: String {
      "{" + meta.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    var result: String {
      """
      {"slot":181,"meta":\(metaText),"transaction":{"message":\(message),"signatures":["\(Self.signature)"]},\
      "version":\(version),"blockTime":1795452660}
      """
    }

    func response() throws(ResponseError) -> TransactionResponse {
      try TransactionResponse(json: Array(result.utf8))
    }
  }

  private func error(_ sample: Sample) -> ResponseError? {
    #expect(throws: ResponseError.self) { try sample.response() }
  }

  @Test("Members may be in any order, and the result alone is a response too")
  func order() throws {
    let sample = Sample()
    let response = try sample.response()
    #expect(response.slot == 181)
    #expect(response.blockTime == 1_795_452_660)
    #expect(response.version == .legacy)
    #expect(response.signature?.description == Sample.signature)
    #expect(response.meta?.fee == 5000)
    #expect(response.meta?.postBalances == [5, 0, .max])
    #expect(response.accounts.map(\.isWritable) == [true, true, false])
    #expect(response.accounts.map(\.isSigner) == [true, false, false])
    let instruction = try #require(response.instructions.first)
    #expect(instruction.programID.description == Sample.program)
    #expect(instruction.accounts?.map(\.address.description) == [Sample.payer, Sample.account])
    #expect(instruction.stackHeight == nil)
    let envelope = #"{"id":1,"result":"# + sample.result + #","jsonrpc":"2.0"}"#
    #expect(try TransactionResponse(json: Array(envelope.utf8)).transaction == response.transaction)
    let spaced = sample.result.replacing(":", with: " : ").replacing(",", with: " ,\n\t")
    #expect(try TransactionResponse(json: Array(spaced.utf8)).transaction == response.transaction)
  }

  @Test("What a node left out, wrote as null or left empty is distinguished")
  func absence() throws {
    var sample = Sample()
    var meta = try #require(try sample.response().meta)
    #expect(meta.logs == nil && !meta.includesInnerInstructions && meta.rewards == nil)
    #expect(meta.preTokenBalances == nil && meta.loadedAddresses == nil && meta.computeUnitsConsumed == nil)
    for key in [
      "logMessages", "innerInstructions", "rewards", "preTokenBalances", "loadedAddresses", "returnData",
    ] {
      sample.meta[key] = "null"
    }
    meta = try #require(try sample.response().meta)
    #expect(
      meta.logs == nil && !meta.includesInnerInstructions && meta.rewards == nil && meta.returnData == nil)
    for key in ["logMessages", "innerInstructions", "rewards", "preTokenBalances"] { sample.meta[key] = "[]" }
    sample.meta["somethingNew"] = #"{"a":[1,{}]}"#
    meta = try #require(try sample.response().meta)
    #expect(meta.logs?.isEmpty == true && meta.includesInnerInstructions && meta.rewards?.isEmpty == true)
    #expect(meta.preTokenBalances?.isEmpty == true)
  }

  @Test("A response without meta is one whose outcome is not known")
  func noMeta() throws {
    let sample = Sample()
    let text = sample.result.replacing(#""meta":"# + sample.metaText, with: #""meta":null"#)
    let response = try TransactionResponse(json: Array(text.utf8))
    #expect(response.meta == nil)
    #expect(response.instructions.count == 1)
  }

  @Test("Logs keep every line as it is, escapes resolved")
  func logs() throws {
    var sample = Sample()
    sample.meta["logMessages"] = #"["","a\nb","\u00e9\ud83d\ude80","é","Log truncated"]"#
    let logs = try #require(try sample.response().meta?.logs)
    #expect(logs.strings == ["", "a\nb", "é🚀", "é", "Log truncated"])
    var lines: [String] = []
    logs.forEachLine { index, line in
      #expect(index == lines.count)
      lines.append(unsafe line.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) })
    }
    #expect(lines == logs.strings)
    #expect(logs == LogMessages(logs.strings))
  }

  @Test("An error is read from err, or from status where err is missing")
  func status() throws {
    var sample = Sample()
    sample.meta["err"] = #"{"InstructionError":[0,{"Custom":6001}]}"#
    #expect(try sample.response().meta?.error == .instruction(index: 0, .custom(6001)))
    sample.meta["status"] = #"{"Ok":null}"#
    #expect(try sample.response().meta?.error == .instruction(index: 0, .custom(6001)))
    sample.meta["err"] = nil
    #expect(try sample.response().meta?.error == nil)
    sample.meta["status"] = #"{"Err":"AccountInUse"}"#
    #expect(try sample.response().meta?.error == .accountInUse)
    sample.meta["status"] = nil
    #expect(error(sample)?.description.contains(#"missing key "err""#) == true)
  }

  @Test("Calls are listed under their instruction in order, whatever the order of the groups")
  func innerInstructions() throws {
    var sample = Sample()
    sample.message = sample.message.replacing(
      #""instructions":["#, with: #""instructions":[{"programIdIndex":1,"accounts":[],"data":""},"#)
    sample.meta["innerInstructions"] = """
      [{"index":1,"instructions":[{"programIdIndex":1,"accounts":[2],"data":"2T","stackHeight":2},\
      {"programIdIndex":1,"accounts":[],"data":"2U","stackHeight":3}]},\
      {"index":0,"instructions":[{"programIdIndex":2,"accounts":[0,0],"data":"2V"}]}]
      """
    let response = try sample.response()
    #expect(response.innerInstructions(of: 0).map { $0.data?.first } == [86])
    #expect(response.innerInstructions(of: 0).first?.stackHeight == nil)
    #expect(response.innerInstructions(of: 1).map(\.stackHeight) == [2, 3])
    #expect(response.innerInstructions(of: 2).isEmpty)
    sample.meta["innerInstructions"] =
      #"[{"index":2,"instructions":[{"programIdIndex":1,"accounts":[],"data":""}]}]"#
    #expect(error(sample)?.description.contains("$.meta.innerInstructions[0].instructions[0]") == true)
  }

  @Test("Of a program given by index and by address the last counts, and no pair of them traps")
  func programGivenTwice() throws {
    var sample = Sample()
    func inner(_ program: String) -> String {
      #"[{"index":0,"instructions":[{\#(program),"accounts":[],"data":"2S"}]}]"#
    }
    sample.meta["innerInstructions"] = inner(#""programId":"\#(Sample.account)","programIdIndex":200"#)
    #expect(error(sample)?.description.contains("the program is not among the accounts") == true)
    sample.meta["innerInstructions"] = inner(#""programId":"\#(Sample.account)","programIdIndex":2"#)
    #expect(try sample.response().innerInstructions(of: 0).map(\.programID.description) == [Sample.program])
    sample.meta["innerInstructions"] = inner(#""programIdIndex":2,"programId":"\#(Sample.account)""#)
    #expect(try sample.response().innerInstructions(of: 0).map(\.programID.description) == [Sample.account])
  }

  @Test("Loaded addresses that the node left out are unresolved, not an error")
  func unresolved() throws {
    var sample = Sample()
    sample.version = "0"
    sample.message.removeLast()
    sample.message += """
      ,"addressTableLookups":[{"accountKey":"\(Sample.account)","writableIndexes":[7],"readonlyIndexes":[]}]}
      """
    sample.message = sample.message.replacing("[0,1]", with: "[0,3]")
    var response = try sample.response()
    #expect(response.unresolvedAccountCount == 1)
    #expect(response.instructions[0].accounts == nil)
    #expect(response.instructions[0].instruction == nil)
    #expect(Array(response.instructions[0].accountIndices) == [0, 3])
    sample.meta["loadedAddresses"] = #"{"writable":["\#(Sample.program)"],"readonly":[]}"#
    response = try sample.response()
    #expect(response.unresolvedAccountCount == 0)
    #expect(response.instructions[0].accounts?.last?.isWritable == true)
    sample.meta["loadedAddresses"] = #"{"writable":[],"readonly":["\#(Sample.program)"]}"#
    #expect(error(sample)?.description.contains("$.meta") == true)
  }

  @Test("Where the version is left out, its fields state it")
  func inferredVersion() throws {
    var sample = Sample()
    sample.version = "null"
    #expect(try sample.response().version == .legacy)
    sample.message.removeLast()
    sample.message += #","addressTableLookups":[]}"#
    #expect(try sample.response().version == .v0)
    sample.version = "2"
    #expect(error(sample)?.description.contains("$.version") == true)
  }

  @Test("A version 1 transaction keeps its resource requests")
  func versionOne() throws {
    var sample = Sample()
    sample.version = "1"
    sample.message.removeLast()
    sample.message += """
      ,"transactionConfig":{"computeUnitLimit":200000,"heapSize":null,"loadedAccountsDataSizeLimit":null,\
      "priorityFee":18446744073709551615}}
      """
    let response = try sample.response()
    #expect(response.version == .v1)
    #expect(
      response.transaction?.message.configuration == .init(priorityFee: .max, computeUnitLimit: 200_000))
    #expect(response.transaction?.signatures == response.signatures)
    #expect(try Transaction(decoding: response.transaction?.bytes ?? []) == response.transaction)
  }

  @Test("An error of the node, an unknown transaction and an unsupported encoding are distinguished")
  func outcomes() throws {
    let read = { (text: String) throws(ResponseError) in try TransactionResponse(json: Array(text.utf8)) }
    #expect(throws: ResponseError.notFound) { try read(#"{"jsonrpc":"2.0","result":null,"id":1}"#) }
    #expect(throws: ResponseError.notFound) { try read("null") }
    let refused = #expect(throws: ResponseError.self) {
      try read(#"{"jsonrpc":"2.0","error":{"code":-32015,"message":"no","data":{"a":1}},"id":1}"#)
    }
    guard case .answeredWithError(let error) = refused else {
      throw FixtureError("\(String(describing: refused))")
    }
    #expect(error.code == -32015 && error.message == "no" && error.data?["a"]?.int == 1)
    let encoded = #expect(throws: ResponseError.self) {
      try read(#"{"result":{"transaction":["KLUv","base64+zstd"],"meta":null}}"#)
    }
    guard case .unsupportedEncoding("base64+zstd", _) = encoded else {
      throw FixtureError("\(String(describing: encoded))")
    }
    let malformed = #expect(throws: ResponseError.self) {
      try read(#"{"result":{"transaction":["AQ==","base64"],"meta":null}}"#)
    }
    guard case .transaction(let fault, let path) = malformed else {
      throw FixtureError("\(String(describing: malformed))")
    }
    #expect(fault.code == .truncated(needed: 64) && path.text.hasPrefix("$.result.transaction"))
    for text in ["{}", #"{"jsonrpc":"2.0","id":1}"#, "[]", "7", "", #"{"slot":1}"#] {
      #expect(throws: ResponseError.self) { try read(text) }
    }
  }

  @Test("Errors name the JSON path of what is wrong")
  func paths() {
    let wrong: [(from: String, to: String, path: String)] = [
      (#""slot":181"#, #""slot":-1"#, "$.slot"), (#""fee":5000"#, #""fee":1.5"#, "$.meta.fee"),
      ("18446744073709551615", "18446744073709551616", "$.meta.postBalances[2]"),
      (#""accounts":[0,1]"#, #""accounts":[0,256]"#, "$.transaction.message.instructions[0].accounts[1]"),
      (#""data":"2S""#, #""data":"0S""#, "$.transaction.message.instructions[0].data"),
      (Sample.account, "3Jze", "$.transaction.message.accountKeys[1]"),
      (Sample.signature, "4T49", "$.transaction.signatures[0]"),
      (#""programIdIndex":2,"#, "", "$.transaction.message.instructions[0]"),
    ]
    for (from, to, path) in wrong {
      let text = Sample().result.replacing(from, with: to)
      let error = #expect(throws: ResponseError.self) { try TransactionResponse(json: Array(text.utf8)) }
      #expect(
        error?.description.contains(path) == true, "\(error?.description ?? "accepted"), expected \(path)")
    }
    var sample = Sample()
    sample.message = sample.message.replacing(#""programIdIndex":2"#, with: #""programIdIndex":3"#)
    #expect(error(sample)?.description.contains("instructions[0].programIdIndex") == true)
  }

  @Test("Every shorter piece of a response is refused, and changed ones never trap")
  func hostile() {
    var sample = Sample()
    sample.meta["logMessages"] = #"["a","b"]"#
    sample.meta["returnData"] = #"{"programId":"\#(Sample.program)","data":["AQI=","base64"]}"#
    sample.meta["innerInstructions"] =
      #"[{"index":0,"instructions":[{"programIdIndex":1,"accounts":[1],"data":"2T"}]}]"#
    sample.meta["preTokenBalances"] = """
      [{"accountIndex":1,"mint":"\(Sample.account)","uiTokenAmount":{"amount":"18446744073709551615","decimals":6}}]
      """
    sample.meta["rewards"] =
      #"[{"pubkey":"\#(Sample.payer)","lamports":-5,"postBalance":7,"rewardType":"Fee"}]"#
    let text = Array(sample.result.utf8)
    #expect(throws: Never.self) { try TransactionResponse(json: text) }
    for count in 0..<text.count {
      #expect(throws: ResponseError.self) { try TransactionResponse(json: Array(text.prefix(count))) }
    }
    var random = SeededRandom(seed: 6)
    let interesting = Array(#"{}[]",:0123456789-null\"#.utf8)
    for _ in 0..<4000 {
      var changed = text
      for _ in 0...random.below(2) {
        changed[random.below(changed.count)] = interesting[random.below(interesting.count)]
      }
      guard let response = try? TransactionResponse(json: changed) else { continue }
      for index in response.instructions.indices {
        #expect(response.instructions[index].accounts?.count ?? 0 <= 256)
        for call in response.innerInstructions(of: index) { #expect(call.accounts?.count ?? 0 <= 256) }
      }
    }
  }

  @Test(
    "A transaction alone makes the response that its base64 without meta makes",
    arguments: [Message.Version.legacy, .v0, .v1])
  func transactionAlone(version: Message.Version) throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<50 {
      let transaction = Transaction(unsigned: try RandomMessage(version, using: &random).compiled())
      let text = #"{"transaction":["\#(Base64.encode(transaction.bytes))","base64"],"meta":null}"#
      let read = try TransactionResponse(json: Array(text.utf8))
      let made = TransactionResponse(transaction)
      #expect(made.transaction == transaction)
      #expect(made.meta == nil && made.slot == nil && made.blockTime == nil)
      #expect(made.version == version && made.signatures == transaction.signatures)
      #expect(made.recentBlockhash == read.recentBlockhash)
      #expect(made.accounts == read.accounts)
      #expect(made.unresolvedAccountCount == read.unresolvedAccountCount)
      #expect(made.instructions.map(\.data) == read.instructions.map(\.data))
      #expect(made.instructions.map(\.programID) == read.instructions.map(\.programID))
      #expect(made.instructions.map(\.accounts) == read.instructions.map(\.accounts))
      #expect(made.instructions.indices.allSatisfy { made.innerInstructions(of: $0).isEmpty })
    }
  }
}
