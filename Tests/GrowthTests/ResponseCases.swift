import AccountDecoding
import AnchorCore
import Borsh
import EventDecoding
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import TransactionDecoding

private let staking = "stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG"
private let token = "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"

/// A response to `getTransaction` with a stake, which a case makes longer somewhere.
private struct Response {
  var accountKeys = [
    "EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim", "3JzeZGSF48j9mPGStPg3ymLf3iNp2sMCGJV2ocyqwUmz",
    "4it6QQDJuK7f5NR1ExwjkXgKz46xNPZaAWta2UDkrSzg", "7ENyDnZz2vzFABayojJXbh9iC4esfd6z7152V65ccZmA",
    "J5tAnTmeERpxaQ7KrnRRc8xK5jNSzpabLgtu8RbzSpsk", "Sysvar1nstructions1111111111111111111111111", token,
    staking, "68XTp3hD99sPY6Q8NWaoLWBgR2itfks9uJg2D8zyk2gd",
  ].map { "\"\($0)\"" }.joined(separator: ",")
  var instructions = Response.stake
  var inner = #"{"index":0,"instructions":[\#(Response.transfer(height: 2))]}"#
  var logs = Response.invocation
  var error = "null"
  var members = ""
  var lookups = ""
  var version = #""legacy""#

  static let stake =
    #"{"programIdIndex":7,"accounts":[0,8,1,4,4,3,2,6,5],"data":"SXLVHmrGRvofUHTxR29yvF","stackHeight":null}"#
  static func transfer(height: Int) -> String {
    #"{"programIdIndex":6,"accounts":[3,2,0],"data":"3QNeWn6NZNuM","stackHeight":\#(height)}"#
  }
  static let invocation = list(1) { _ in
    #""Program \#(staking) invoke [1]","Program log: Instruction: Stake","Program \#(token) invoke [2]","Program \#(token) success","Program \#(staking) success""#
  }

  var bytes: [UInt8] {
    let meta =
      #"{"err":\#(error),"fee":5000,"innerInstructions":[\#(inner)],"logMessages":[\#(logs)]\#(members)}"#
    let header = #"{"numRequiredSignatures":1,"numReadonlySignedAccounts":0,"numReadonlyUnsignedAccounts":4}"#
    let message =
      #"{"header":\#(header),"accountKeys":[\#(accountKeys)],"recentBlockhash":"5jAC6MmU6f5UWKdCGYVN1ZarJCecWNxd1TxRyz45AViE","instructions":[\#(instructions)]\#(lookups)}"#
    let signature =
      "2qWZEwuZGxhLnWzEbPSZ4Hdw7ndwLqzAzFpBBECrA383jvdQeoaCugfoPCqAXR38CdK3dcAymzS1Gsjv7dyFUJRR"
    return Array(
      #"{"jsonrpc":"2.0","id":1,"result":{"slot":171,"version":\#(version),"transaction":{"signatures":["\#(signature)"],"message":\#(message)},"meta":\#(meta)}}"#
        .utf8)
  }
}

private func response(
  _ name: String, from size: Int = 10, upTo largest: Int = 1 << 20, fault: String? = nil,
  _ change: @escaping @Sendable (inout Response, Int) -> Void
) -> GrowthCase {
  GrowthCase("response, \(name)", from: size, upTo: largest, fault: fault) { count in
    var response = Response()
    change(&response, count)
    return response.bytes
  } work: { bytes in
    guard let response = try? TransactionResponse(json: bytes) else { return }
    let decoded = response.decoded(with: StakingProgram.mainnet)
    var writer = JSONWriter()
    writer.value(decoded)
    precondition(!writer.bytes.isEmpty)
  }
}

private func log(_ name: String, fault: String? = nil, _ lines: @escaping @Sendable (Int) -> [String])
  -> GrowthCase
{
  GrowthCase("log, \(name)", from: 100, fault: fault) {
    lines($0)
  } work: { lines in
    let trace = LogTrace(lines: lines)
    _ = trace.events(of: StakingProgram.mainnet)
    for invocation in trace.invocations.indices { precondition(!trace.path(of: invocation).isEmpty) }
    _ = AnchorErrorLog(lines: lines)
  }
}

private let event =
  "Program data: 4oa8rRMhS68AACJTbgvet4cRztxDrm39oHnqcyeEeAmPLIyKVEMdD6ItAQAAAAAAAAD91tuL2GWEX2uuugyaU/+ccsqordtNohAe+t4N/NjAU8rGKihJV6Qkj0CSNZqQzo50ihAhQwedwUvBPLBjKPNiAUFCDwAAAAAAQUIPAAAAAAA="

let responseCases: [GrowthCase] = [
  response("instructions") { $0.instructions = list($1) { _ in Response.stake } },
  response("inner instructions beside each other") {
    $0.inner = #"{"index":0,"instructions":[\#(list($1) { _ in Response.transfer(height: 2) })]}"#
  },
  response("groups of inner instructions") {
    $0.instructions = list($1) { _ in Response.stake }
    $0.inner = list($1) { #"{"index":\#($0),"instructions":[\#(Response.transfer(height: 2))]}"# }
  },
  response(
    "inner instructions, each deeper than the one before", from: 500, fault: "paths are as long as the depth"
  ) {
    $0.inner = #"{"index":0,"instructions":[\#(list($1) { Response.transfer(height: $0 + 2) })]}"#
  },
  response("accounts of one instruction") {
    $0.instructions = Response.stake.replacing("[0,8,", with: "[\(list($1) { "\($0 % 9)" }),0,8,")
  },
  response("data of one instruction", upTo: 300) {
    $0.instructions = Response.stake.replacing("SXL", with: String(repeating: "1", count: $1) + "SXL")
  },
  response("account keys", from: 8, upTo: 60) { response, count in
    var random = SeededRandom(seed: 7)
    response.accountKeys +=
      ","
      + list(count) { _ in
        "\"\(PublicKey(words: random.next(), random.next(), random.next(), random.next()))\""
      }
  },
  response("lookup tables", from: 10) { response, count in
    response.version = "0"
    response.lookups =
      #","addressTableLookups":[\#(list(count) { _ in #"{"accountKey":"\#(token)","writableIndexes":[1],"readonlyIndexes":[2]}"# })]"#
    response.members =
      #","loadedAddresses":{"writable":[\#(list(count) { _ in "\"\(token)\"" })],"readonly":[\#(list(count) { _ in "\"\(staking)\"" })]}"#
  },
  response("balances") { response, count in
    let numbers = list(count) { "\($0)" }
    response.members = #","preBalances":[\#(numbers)],"postBalances":[\#(numbers)]"#
  },
  response("token balances") { response, count in
    let balances = list(count) {
      #"{"accountIndex":\#($0 % 9),"mint":"DH7CsLYNmgmotty2CaffAb1fLb2Uf1RWLjs88sTmDWLy","uiTokenAmount":{"uiAmount":null,"decimals":9,"amount":"5","uiAmountString":"0"},"owner":"\#(token)","programId":"\#(token)"}"#
    }
    response.members = #","preTokenBalances":[\#(balances)],"postTokenBalances":[\#(balances)]"#
  },
  response("rewards") { response, count in
    let rewards = list(count) {
      #"{"pubkey":"\#(token)","lamports":\#($0),"postBalance":1,"rewardType":"Fee"}"#
    }
    response.members = #","rewards":[\#(rewards)]"#
  },
  response("log lines") { $0.logs = Response.invocation + "," + list($1) { #""Program log: line \#($0)""# } },
  response("invocations in the log") { $0.logs = list($1) { _ in Response.invocation } },
  response("instructions with their invocations") {
    $0.instructions = list($1) { _ in Response.stake }
    $0.inner = list($1) { #"{"index":\#($0),"instructions":[\#(Response.transfer(height: 2))]}"# }
    $0.logs = list($1) { _ in Response.invocation }
  },
  response("events") { response, count in
    response.logs =
      #""Program \#(staking) invoke [1]",\#(list(count) { _ in "\"\(event)\"" }),"Program \#(staking) success""#
  },
  response("members that are not known") { response, count in
    response.members = "," + list(count) { #""unknown\#($0)":[{}]"# }
  },
  response("a long error that is not known") { $0.error = #"{"New":[\#(list($1) { "\($0)" })]}"# },
  response(
    "an error given over and over", from: 100,
    fault: "an error's reading that fails walks the response from its beginning"
  ) {
    $0.members = "," + list($1) { _ in #""err":{"InstructionError":[0,{"Custom":"x"}]}"# }
  },
  response("parsed instructions") { response, count in
    response.instructions = list(count) {
      #"{"program":"spl-token","programId":"\#(token)","parsed":{"type":"transfer","info":{"amount":"\#($0)","authority":"\#(token)"}},"stackHeight":null}"#
    }
    response.inner = ""
  },
  GrowthCase("account, data", from: 1_000) { count in
    let data = String(repeating: "QUJD", count: count)
    return Array(
      #"{"result":{"value":{"lamports":1,"owner":"\#(token)","data":["\#(data)","base64"],"executable":false,"rentEpoch":0,"space":0}}}"#
        .utf8)
  } work: {
    _ = try AccountInfo(json: $0)
  },
  GrowthCase("account, parsed members", from: 200) { count in
    let parsed = list(count) { #""member\#($0)":{"text":"\#($0)"}"# }
    return Array(
      #"{"result":{"value":{"lamports":1,"owner":"\#(token)","data":{"program":"p","parsed":{\#(parsed)},"space":1},"executable":false,"rentEpoch":0}}}"#
        .utf8)
  } work: {
    _ = try? AccountInfo(json: $0)
  },
  GrowthCase("account of the program, roots of a reward record", from: 500, upTo: 50_000) { count in
    let roots = (0..<UInt64(count)).map { Bytes32(words: $0, 2, 3, 4) }
    let record = RewardRecord(
      version: 0, epoch: 1, merkleRoots: roots, totalRewards: 1, totalUSDCPayout: 1, epochFinalizedAt: 1)
    return try RewardRecord.discriminator.bytes + record.borshBytes()
  } work: { bytes in
    _ = try RewardRecord(account: bytes)
  },
  GrowthCase("error of an instruction, not known", from: 500) { count in
    Array(#"{"InstructionError":[0,{"New":[\#(list(count) { "\($0)" })]}]}"#.utf8)
  } work: {
    _ = try TransactionError(json: $0)
  },

  log("invocations beside each other") { count in
    (0..<count).flatMap { _ in ["Program \(token) invoke [1]", "Program \(token) success"] }
  },
  log("invocations, each deeper than the one before") { count in
    (0..<count).map { "Program \(token) invoke [\($0 + 1)]" }
      + (0..<count).map { _ in "Program \(token) success" }
  },
  log("invocations down to the limit, over and over") { count in
    (0..<count / 4 + 1).flatMap { _ in
      (0..<4).map { "Program \(token) invoke [\($0 + 1)]" } + (0..<4).map { _ in "Program \(token) success" }
    }
  },
  log("lines of text") { count in (0..<count).map { "Program log: AnchorError \($0)" } },
  log("one long line") { count in
    ["Program \(staking) invoke [1]", "Program log: " + String(repeating: "word ", count: count)]
  },
  log("events") { count in
    ["Program \(staking) invoke [1]"] + Array(repeating: event, count: count) + ["Program \(staking) success"]
  },
  log("data fields of one line") { count in
    ["Program \(staking) invoke [1]", "Program data: " + String(repeating: "QUJD ", count: count)]
  },
  log("failures") { count in
    (0..<count).flatMap { _ in
      ["Program \(token) invoke [1]", "Program \(token) failed: custom program error: 0x1"]
    }
  },
]
