import JSONText
import SolanaPrimitives
import SolanaTransactions
import Testing

@Suite("Responses of getAccountInfo")
struct AccountInfoTests {
  private func account(_ data: String, rentEpoch: String = "18446744073709551615") -> String {
    """
    {"data":\(data),"executable":false,"lamports":18446744073709551615,\
    "owner":"stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG","rentEpoch":\(rentEpoch),"space":3}
    """
  }

  private func response(_ value: String) -> String {
    #"{"jsonrpc":"2.0","result":{"context":{"apiVersion":"2.2.16","slot":1152921504606846977},"value":"#
      + value
      + #"},"id":1}"#
  }

  private func read(_ text: String) throws(ResponseError) -> AccountInfo {
    try AccountInfo(json: Array(text.utf8))
  }

  @Test(
    "Bytes are read from base64, base58 and an old plain text; numbers are exact",
    arguments: [
      #"["AQID","base64"]"#, #"["Ldp","base58"]"#, #""Ldp""#,
    ])
  func encodings(data: String) throws {
    let response = try read(response(account(data)))
    #expect(response.bytes == [1, 2, 3])
    #expect(response.contextSlot == 1_152_921_504_606_846_977)
    #expect(
      response.lamports == .max && response.rentEpoch == .max && response.space == 3 && !response.isExecutable
    )
    #expect(response.owner.description == "stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG")
    let value = try read(account(data))
    #expect(value.bytes == [1, 2, 3] && value.contextSlot == nil)
  }

  @Test("An account that the node has parsed keeps what it made of it, and has no bytes")
  func parsed() throws {
    let data = #"{"program":"spl-token","parsed":{"type":"mint","info":{"decimals":9}},"space":82}"#
    let response = try read(response(account(data)))
    #expect(response.bytes == nil)
    guard case .parsed(let program, let node) = response.content else { throw ResponseError.notFound }
    #expect(program == "spl-token" && node["info"]?["decimals"]?.int == 9)
  }

  @Test(
    "A rent epoch that went through a floating-point number is put right, others beyond 64 bits are not",
    arguments: [
      ("18446744073709552000", true), ("1.8446744073709552e19", true), ("18446744073709551616", false),
      ("1.5", false),
      ("-1", false),
    ])
  func rentEpoch(text: String, isAccepted: Bool) {
    let response = try? read(response(account(#"["","base64"]"#, rentEpoch: text)))
    #expect(response?.rentEpoch == (isAccepted ? .max : nil))
  }

  @Test("No account, an error of the node and an unsupported encoding are distinguished")
  func outcomes() {
    #expect(throws: ResponseError.notFound) { try read(response("null")) }
    let refused = #expect(throws: ResponseError.self) {
      try read(#"{"error":{"code":-32602,"message":"x"}}"#)
    }
    guard case .answeredWithError = refused else { Issue.record("\(String(describing: refused))"); return }
    let zstd = #expect(throws: ResponseError.self) {
      try read(response(account(#"["KLUv/Q==","base64+zstd"]"#)))
    }
    guard case .unsupportedEncoding("base64+zstd", let path) = zstd else {
      Issue.record("\(String(describing: zstd))")
      return
    }
    #expect(path.text.hasPrefix("$.result.value.data"))
  }

  @Test("What is missing or wrong is named by its path")
  func paths() {
    let cases: [(String, String)] = [
      (response(account(#"["A","base64"]"#)), "$.result.value.data[0]"), (response("{}"), "missing key"),
      (response(account(#"["AQID"]"#)), "$.result.value.data"),
      (response(account("7")), "$.result.value.data"),
      (response(account(#"["AQID","base64",1]"#)), "$.result.value.data"),
    ]
    for (text, expected) in cases {
      let error = #expect(throws: ResponseError.self) { try read(text) }
      #expect(error?.description.contains(expected) == true, "\(error?.description ?? "accepted")")
    }
  }
}
