import JSONText
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

/// A `getTransaction` response, made of instructions, inner instructions and a log.
struct SampleResponse {
  /// An instruction that a top-level instruction invokes, directly or not.
  struct Inner {
    var topLevel: Int
    var instruction: Instruction
    var stackHeight: Int?
  }

  var payer = PublicKey(words: 1, 0, 0, 0)
  var instructions: [Instruction]
  var inner: [Inner] = []
  /// Nil leaves the log out.
  var logs: [String]?
  /// The error in the RPC's JSON.
  var error = "null"
  var includesInner = true

  /// The response, with every account of the inner instructions in the message.
  func response() throws -> TransactionResponse {
    // Inner instructions name accounts by index, so that the message must hold them: it is made with the inner
    // instructions, which are then left out of the response's message.
    let all = instructions + inner.map(\.instruction)
    let message = try Message(
      version: .legacy, feePayer: payer, instructions: all, recentBlockhash: Blockhash(words: 0, 0, 0, 0))
    let accounts = try message.accounts()
    let keys = accounts.keys
    func index(_ address: PublicKey) -> Int {
      guard let index = keys.firstIndex(of: address) else {
        preconditionFailure("the message has every account")
      }
      return index
    }
    func write(_ instruction: Instruction, stackHeight: Int?, _ json: inout JSONWriter) {
      json.beginObject()
      json.key("programIdIndex")
      json.number(index(instruction.programID))
      json.member("accounts", instruction.accounts.map { index($0.address) })
      json.member("data", Base58.encode(instruction.data))
      json.member("stackHeight", stackHeight)
      json.endObject()
    }
    var json = JSONWriter()
    json.beginObject()
    json.key("slot")
    json.number(7)
    json.key("meta")
    json.beginObject()
    json.key("err")
    json.value(try JSONNode(parsing: Array(error.utf8)))
    json.key("fee")
    json.number(5000)
    json.member("logMessages", logs)
    if includesInner {
      json.key("innerInstructions")
      json.beginArray()
      for top in Set(inner.map(\.topLevel)).sorted() {
        json.beginObject()
        json.key("index")
        json.number(top)
        json.key("instructions")
        json.beginArray()
        for item in inner where item.topLevel == top {
          write(item.instruction, stackHeight: item.stackHeight, &json)
        }
        json.endArray()
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
    json.key("transaction")
    json.beginObject()
    json.member("signatures", [Base58.encode([UInt8](repeating: 1, count: 64))])
    json.key("message")
    json.beginObject()
    json.key("header")
    json.beginObject()
    json.key("numRequiredSignatures")
    json.number(message.header.requiredSignatures)
    json.key("numReadonlySignedAccounts")
    json.number(message.header.readonlySigned)
    json.key("numReadonlyUnsignedAccounts")
    json.number(message.header.readonlyUnsigned)
    json.endObject()
    json.member("accountKeys", keys)
    json.member("recentBlockhash", PublicKey.systemProgram)
    json.key("instructions")
    json.beginArray()
    for instruction in instructions { write(instruction, stackHeight: nil, &json) }
    json.endArray()
    json.endObject()
    json.endObject()
    json.endObject()
    return try TransactionResponse(json: json.bytes)
  }
}
