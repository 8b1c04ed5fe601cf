import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing
import TextEncodings

@Suite("Records of transactions")
struct TransactionRecordTests {
  /// A small answer, member by member, so that a test can leave members out or change them.
  struct Answer {
    var version = #""legacy""#
    var message = Answer.legacyMessage
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

    func record() throws(ResponseError) -> TransactionResponse {
      try TransactionResponse(json: Array(result.utf8))
    }
  }

  private func error(_ answer: Answer) -> ResponseError? {
    #expect(throws: ResponseError.self) { try answer.record() }
  }

  @Test("Members may stand in any order, and the result alone is an answer too")
  func order() throws {
    let answer = Answer()
    let record = try answer.record()
    #expect(record.slot == 181)
    #expect(record.blockTime == 1_795_452_660)
    #expect(record.version == .legacy)
    #expect(record.signature?.description == Answer.signature)
    #expect(record.meta?.fee == 5000)
    #expect(record.meta?.postBalances == [5, 0, .max])
    #expect(record.accounts.map(\.isWritable) == [true, true, false])
    #expect(record.accounts.map(\.isSigner) == [true, false, false])
    let instruction = try #require(record.instructions.first)
    #expect(instruction.programID.description == Answer.program)
    #expect(instruction.accounts?.map(\.address.description) == [Answer.payer, Answer.account])
    #expect(instruction.stackHeight == nil)
    let envelope = #"{"id":1,"result":"# + answer.result + #","jsonrpc":"2.0"}"#
    #expect(try TransactionResponse(json: Array(envelope.utf8)).transaction == record.transaction)
    let spaced = answer.result.replacing(":", with: " : ").replacing(",", with: " ,\n\t")
    #expect(try TransactionResponse(json: Array(spaced.utf8)).transaction == record.transaction)
  }

  @Test("What a node left out, wrote as null or left empty is told apart")
  func absence() throws {
    var answer = Answer()
    var meta = try #require(try answer.record().meta)
    #expect(meta.logs == nil && !meta.includesInnerInstructions && meta.rewards == nil)
    #expect(meta.preTokenBalances == nil && meta.loadedAddresses == nil && meta.computeUnitsConsumed == nil)
    for key in [
      "logMessages", "innerInstructions", "rewards", "preTokenBalances", "loadedAddresses", "returnData",
    ] {
      answer.meta[key] = "null"
    }
    meta = try #require(try answer.record().meta)
    #expect(
      meta.logs == nil && !meta.includesInnerInstructions && meta.rewards == nil && meta.returnData == nil)
    for key in ["logMessages", "innerInstructions", "rewards", "preTokenBalances"] { answer.meta[key] = "[]" }
    answer.meta["somethingNew"] = #"{"a":[1,{}]}"#
    meta = try #require(try answer.record().meta)
    #expect(meta.logs?.isEmpty == true && meta.includesInnerInstructions && meta.rewards?.isEmpty == true)
    #expect(meta.preTokenBalances?.isEmpty == true)
  }

  @Test("A record without meta is one whose outcome is not known")
  func noMeta() throws {
    let answer = Answer()
    let text = answer.result.replacing(#""meta":"# + answer.metaText, with: #""meta":null"#)
    let record = try TransactionResponse(json: Array(text.utf8))
    #expect(record.meta == nil)
    #expect(record.instructions.count == 1)
  }

  @Test("Logs keep every line as it is, escapes resolved")
  func logs() throws {
    var answer = Answer()
    answer.meta["logMessages"] = #"["","a\nb","\u00e9\ud83d\ude80","é","Log truncated"]"#
    let logs = try #require(try answer.record().meta?.logs)
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
    var answer = Answer()
    answer.meta["err"] = #"{"InstructionError":[0,{"Custom":6001}]}"#
    #expect(try answer.record().meta?.error == .instruction(index: 0, .custom(6001)))
    answer.meta["status"] = #"{"Ok":null}"#
    #expect(try answer.record().meta?.error == .instruction(index: 0, .custom(6001)))
    answer.meta["err"] = nil
    #expect(try answer.record().meta?.error == nil)
    answer.meta["status"] = #"{"Err":"AccountInUse"}"#
    #expect(try answer.record().meta?.error == .accountInUse)
    answer.meta["status"] = nil
    #expect(error(answer)?.description.contains(#"missing key "err""#) == true)
  }

  @Test("Calls are listed under their instruction in order, whatever the order of the groups")
  func innerInstructions() throws {
    var answer = Answer()
    answer.message = answer.message.replacing(
      #""instructions":["#, with: #""instructions":[{"programIdIndex":1,"accounts":[],"data":""},"#)
    answer.meta["innerInstructions"] = """
      [{"index":1,"instructions":[{"programIdIndex":1,"accounts":[2],"data":"2T","stackHeight":2},\
      {"programIdIndex":1,"accounts":[],"data":"2U","stackHeight":3}]},\
      {"index":0,"instructions":[{"programIdIndex":2,"accounts":[0,0],"data":"2V"}]}]
      """
    let record = try answer.record()
    #expect(record.innerInstructions(of: 0).map { $0.data?.first } == [86])
    #expect(record.innerInstructions(of: 0).first?.stackHeight == nil)
    #expect(record.innerInstructions(of: 1).map(\.stackHeight) == [2, 3])
    #expect(record.innerInstructions(of: 2).isEmpty)
    answer.meta["innerInstructions"] =
      #"[{"index":2,"instructions":[{"programIdIndex":1,"accounts":[],"data":""}]}]"#
    #expect(error(answer)?.description.contains("$.meta.innerInstructions[0].instructions[0]") == true)
  }

  @Test("Of a program given by index and by address the last counts, and no pair of them traps")
  func programGivenTwice() throws {
    var answer = Answer()
    func inner(_ program: String) -> String {
      #"[{"index":0,"instructions":[{\#(program),"accounts":[],"data":"2S"}]}]"#
    }
    answer.meta["innerInstructions"] = inner(#""programId":"\#(Answer.account)","programIdIndex":200"#)
    #expect(error(answer)?.description.contains("the program is not among the accounts") == true)
    answer.meta["innerInstructions"] = inner(#""programId":"\#(Answer.account)","programIdIndex":2"#)
    #expect(try answer.record().innerInstructions(of: 0).map(\.programID.description) == [Answer.program])
    answer.meta["innerInstructions"] = inner(#""programIdIndex":2,"programId":"\#(Answer.account)""#)
    #expect(try answer.record().innerInstructions(of: 0).map(\.programID.description) == [Answer.account])
  }

  @Test("Loaded addresses that the node left out are unresolved, not an error")
  func unresolved() throws {
    var answer = Answer()
    answer.version = "0"
    answer.message.removeLast()
    answer.message += """
      ,"addressTableLookups":[{"accountKey":"\(Answer.account)","writableIndexes":[7],"readonlyIndexes":[]}]}
      """
    answer.message = answer.message.replacing("[0,1]", with: "[0,3]")
    var record = try answer.record()
    #expect(record.unresolvedAccountCount == 1)
    #expect(record.instructions[0].accounts == nil)
    #expect(record.instructions[0].instruction == nil)
    #expect(Array(record.instructions[0].accountIndices) == [0, 3])
    answer.meta["loadedAddresses"] = #"{"writable":["\#(Answer.program)"],"readonly":[]}"#
    record = try answer.record()
    #expect(record.unresolvedAccountCount == 0)
    #expect(record.instructions[0].accounts?.last?.isWritable == true)
    answer.meta["loadedAddresses"] = #"{"writable":[],"readonly":["\#(Answer.program)"]}"#
    #expect(error(answer)?.description.contains("$.meta") == true)
  }

  @Test("Where the version is left out, its fields state it")
  func inferredVersion() throws {
    var answer = Answer()
    answer.version = "null"
    #expect(try answer.record().version == .legacy)
    answer.message.removeLast()
    answer.message += #","addressTableLookups":[]}"#
    #expect(try answer.record().version == .v0)
    answer.version = "2"
    #expect(error(answer)?.description.contains("$.version") == true)
  }

  @Test("A version 1 transaction keeps its resource requests")
  func versionOne() throws {
    var answer = Answer()
    answer.version = "1"
    answer.message.removeLast()
    answer.message += """
      ,"transactionConfig":{"computeUnitLimit":200000,"heapSize":null,"loadedAccountsDataSizeLimit":null,\
      "priorityFee":18446744073709551615}}
      """
    let record = try answer.record()
    #expect(record.version == .v1)
    #expect(record.transaction?.message.configuration == .init(priorityFee: .max, computeUnitLimit: 200_000))
    #expect(record.transaction?.signatures == record.signatures)
    #expect(try Transaction(decoding: record.transaction?.bytes ?? []) == record.transaction)
  }

  @Test("An error of the node, an unknown transaction and an unsupported encoding are told apart")
  func outcomes() throws {
    let read = { (text: String) throws(ResponseError) in try TransactionResponse(json: Array(text.utf8)) }
    #expect(throws: ResponseError.notFound) { try read(#"{"jsonrpc":"2.0","result":null,"id":1}"#) }
    #expect(throws: ResponseError.notFound) { try read("null") }
    let refused = #expect(throws: ResponseError.self) {
      try read(#"{"jsonrpc":"2.0","error":{"code":-32015,"message":"no","data":{"a":1}},"id":1}"#)
    }
    guard case .answeredWithError(let answer) = refused else {
      throw FixtureError("\(String(describing: refused))")
    }
    #expect(answer.code == -32015 && answer.message == "no" && answer.data?["a"]?.int == 1)
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
      (Answer.account, "3Jze", "$.transaction.message.accountKeys[1]"),
      (Answer.signature, "4T49", "$.transaction.signatures[0]"),
      (#""programIdIndex":2,"#, "", "$.transaction.message.instructions[0]"),
    ]
    for (from, to, path) in wrong {
      let text = Answer().result.replacing(from, with: to)
      let error = #expect(throws: ResponseError.self) { try TransactionResponse(json: Array(text.utf8)) }
      #expect(
        error?.description.contains(path) == true, "\(error?.description ?? "accepted"), expected \(path)")
    }
    var answer = Answer()
    answer.message = answer.message.replacing(#""programIdIndex":2"#, with: #""programIdIndex":3"#)
    #expect(error(answer)?.description.contains("instructions[0].programIdIndex") == true)
  }

  @Test("Every shorter piece of an answer is refused, and changed ones never trap")
  func hostile() {
    var answer = Answer()
    answer.meta["logMessages"] = #"["a","b"]"#
    answer.meta["returnData"] = #"{"programId":"\#(Answer.program)","data":["AQI=","base64"]}"#
    answer.meta["innerInstructions"] =
      #"[{"index":0,"instructions":[{"programIdIndex":1,"accounts":[1],"data":"2T"}]}]"#
    answer.meta["preTokenBalances"] = """
      [{"accountIndex":1,"mint":"\(Answer.account)","uiTokenAmount":{"amount":"18446744073709551615","decimals":6}}]
      """
    answer.meta["rewards"] =
      #"[{"pubkey":"\#(Answer.payer)","lamports":-5,"postBalance":7,"rewardType":"Fee"}]"#
    let text = Array(answer.result.utf8)
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
      guard let record = try? TransactionResponse(json: changed) else { continue }
      for index in record.instructions.indices {
        #expect(record.instructions[index].accounts?.count ?? 0 <= 256)
        for call in record.innerInstructions(of: index) { #expect(call.accounts?.count ?? 0 <= 256) }
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
