import CommandInterface
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TextEncodings
import TransactionDecoding

/// `inference-staking decode transaction`: what happened in this transaction?
enum DecodeTransactionCommand {
  static let command = Command(
    name: "transaction", abstract: "Tells what a transaction did to the program.",
    discussion: """
      The input is a getTransaction answer in any encoding, or a transaction's wire bytes as they are, hexadecimal, \
      base64 or base58; wire bytes do not tell events and outcome. Lines behind one another are taken as one answer \
      each.
      """,
    arguments: [Command.Argument("file", "The input, or - for standard input.", completion: .file)],
    options: [Deployment.option], flags: [DecodeCommands.json]
  ) { values, output in
    let input = try InputSource(values.require("file")).read()
    let report = try TransactionReport(input, deployment: Deployment.named(in: values))
    output.write(values.has("json") ? report.json() : report.text())
  }
}

/// A transaction as it was handed over, and its story.
struct TransactionReport {
  let record: TransactionResponse
  let isWire: Bool
  /// The deployments whose calls are told.
  let deployments: [Deployment]
  let decoded: AnyDecodedTransaction

  init(_ input: [UInt8], deployment named: Deployment?) throws {
    if BytesText.isJSON(input) {
      isWire = false
      record = try TransactionResponse(json: input)
    } else {
      isWire = true
      let bytes = try BytesText.read(input) { (try? Transaction(bytes: $0)) != nil }.bytes
      // Says what is wrong with the bytes, at which offset.
      _ = try Transaction(bytes: bytes)
      record = try TransactionResponse(
        json: Array("{\"transaction\":[\"\(Base64.encode(bytes))\",\"base64\"],\"meta\":null}".utf8))
    }
    if let named {
      deployments = [named]
    } else {
      let called = record.calledPrograms
      deployments = Deployment.known.filter { called.contains($0.program.id) }
    }
    decoded = record.decoded(with: deployments.map(\.program))
  }

  /// `{"schema", "signature", "version", "slot", "block_time", "fee", "compute_units", "programs", "story"}`.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schema", 1)
    json.member("signature", record.signature?.description)
    json.member("version", versionText)
    json.member("slot", record.slot)
    json.member("block_time", record.blockTime)
    json.member("fee", record.meta?.fee)
    json.member("compute_units", record.meta?.computeUnitsConsumed)
    json.key("programs")
    json.beginArray()
    for deployment in deployments {
      json.beginObject()
      json.member("id", deployment.program.id)
      json.member("origin", deployment.origin)
      json.endObject()
    }
    json.endArray()
    json.member("story", decoded)
    json.endObject()
    return json.text + "\n"
  }

  var versionText: String {
    switch record.version {
    case .legacy: "legacy"
    case .v0: "0"
    case .v1: "1"
    }
  }
}

extension TransactionResponse {
  /// The programs that the transaction calls, itself or through others.
  var calledPrograms: Set<PublicKey> {
    var programs: Set<PublicKey> = []
    for (index, instruction) in instructions.enumerated() {
      programs.insert(instruction.programID)
      for inner in innerInstructions(of: index) { programs.insert(inner.programID) }
    }
    return programs
  }
}
