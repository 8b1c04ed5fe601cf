import CommandInterface
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TransactionDecoding

/// `inference-staking decode transaction`: the instructions, events and outcome of a transaction.
enum DecodeTransactionCommand {
  static let command = Command(
    name: "transaction", abstract: "Decodes a transaction: its instructions, events and outcome.",
    discussion: """
      The input is a getTransaction response in any encoding, or a transaction's wire bytes, raw or in hexadecimal, \
      base64 or base58; wire bytes contain neither events nor the outcome.
      """,
    arguments: [Command.Argument("file", "The input, or - for standard input.", completion: .file)],
    options: [Deployment.option], flags: [DecodeCommands.json]
  ) { values, output in
    let report = try TransactionReport(
      values.source("file").read(), deployment: Deployment.named(in: values))
    output.write(values.has("json") ? report.json() : report.text())
  }
}

/// A transaction as it was given, and decoded.
struct TransactionReport {
  let response: TransactionResponse
  /// Whether only the wire bytes were given.
  let isWire: Bool
  /// The deployments whose instructions are decoded.
  let deployments: [Deployment]
  let decoded: AnyDecodedTransaction

  init(_ input: [UInt8], deployment named: Deployment?) throws {
    if BytesText.isJSON(input) {
      isWire = false
      response = try TransactionResponse(json: input)
    } else {
      isWire = true
      let bytes = try BytesText.decode(input) { (try? Transaction(bytes: $0)) != nil }
      response = TransactionResponse(try Transaction(bytes: bytes))
    }
    if let named {
      deployments = [named]
    } else {
      let invoked = response.invokedPrograms
      deployments = Deployment.known.filter { invoked.contains($0.program.id) }
    }
    decoded = response.decoded(with: deployments.map(\.program))
  }

  /// `{"schema", "signature", "version", "slot", "block_time", "fee", "compute_units", "programs", "decoded"}`.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schema", 2)
    json.member("signature", response.signature?.description)
    json.member("version", versionText)
    json.member("slot", response.slot)
    json.member("block_time", response.blockTime)
    json.member("fee", response.meta?.fee)
    json.member("compute_units", response.meta?.computeUnitsConsumed)
    json.key("programs")
    json.beginArray()
    for deployment in deployments {
      json.beginObject()
      json.member("id", deployment.program.id)
      json.member("origin", deployment.origin)
      json.endObject()
    }
    json.endArray()
    json.member("decoded", decoded)
    json.endObject()
    return json.text + "\n"
  }

  var versionText: String {
    switch response.version {
    case .legacy: "legacy"
    case .v0: "0"
    case .v1: "1"
    }
  }
}

extension TransactionResponse {
  /// The programs that the transaction invokes, in top-level and inner instructions.
  fileprivate var invokedPrograms: Set<PublicKey> {
    var programs: Set<PublicKey> = []
    for (index, instruction) in instructions.enumerated() {
      programs.insert(instruction.programID)
      for inner in innerInstructions(of: index) { programs.insert(inner.programID) }
    }
    return programs
  }
}
