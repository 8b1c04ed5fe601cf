import JSONText
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import TestSupport
import Testing

@Suite("messages-v1.json: version 1 transactions of solders")
struct MessagesV1Conformance {
  @Test("Instructions compile to the same message, which is signed to the same transaction, and back")
  func cases() async throws {
    var compiled: [(message: Message, signers: [KeyPair], node: JSONNode)] = []
    try Fixtures.forEachCase(file: "messages-v1", list: "cases") { _, node in
      let payer = try KeyPair(seed: node.hexBytes("payer_seed_hex"))
      let signers = try node.list("signer_seeds_hex").map {
        try KeyPair(seed: bytes(hex: Fixtures.require($0.string, "seed")))
      }
      let configuration = try configuration(Fixtures.require(node["config"], "config"))
      let message = try Message(
        version: .v1, feePayer: payer.publicKey, instructions: node.list("instructions").map(instruction),
        recentBlockhash: Blockhash(node.text("blockhash")), configuration: configuration)
      try Fixtures.match(message.bytes, try base64(node, "message"), "message")
      try Fixtures.match(try Message(decoding: message.bytes), message, "parsed message")
      try check(message, configuration, node)
      compiled.append((message, signers, node))
    }
    for (message, signers, node) in compiled {
      let needed = signers.filter { message.signers.contains($0.publicKey) }
      let transaction = try await message.signed(by: needed)
      let name = try node.text("name")
      try Fixtures.match(transaction.bytes, try base64(node, "transaction"), "\(name): transaction")
      try Fixtures.match(
        transaction.signatures.map(\.description), node.list("signatures").compactMap(\.string),
        "\(name): signatures")
      let parsed = try Transaction(decoding: transaction.bytes)
      try check(parsed.message, message.configuration, node)
      try Fixtures.match(parsed.message, message, "\(name): message")
      try Fixtures.match(parsed.isVerified(by: .libsodium), true, "\(name): verifies")
      try checkSize(of: parsed, node)
    }
  }

  @Test("Malformed transactions are refused for the reason that is given")
  func malformed() throws {
    try Fixtures.forEachCase(file: "messages-v1", list: "malformed") { _, node in
      let bytes = try base64(node, "transaction")
      let error = #expect(throws: WireFormatError.self) { try Transaction(decoding: bytes) }
      try Fixtures.match(
        error?.reason, node.text("reason"), "reason (\(error.map(\.description) ?? "accepted"))")
    }
  }

  private func check(_ message: Message, _ configuration: Message.Configuration, _ node: JSONNode) throws {
    try Fixtures.match(
      message.staticAccountKeys.map(\.description), node.list("account_keys").compactMap(\.string), "keys")
    let header = [
      message.header.requiredSignatures, message.header.readonlySigned, message.header.readonlyUnsigned,
    ]
    try Fixtures.match(header.map(Int.init), node.list("header").compactMap(\.int), "header")
    try Fixtures.match(message.configuration, configuration, "configuration")
    let given = try node.list("instructions").map(instruction)
    let found = try message.decompiled()
    try Fixtures.match(found.map(\.programID), given.map(\.programID), "programs")
    try Fixtures.match(found.map(\.data), given.map(\.data), "data")
    try Fixtures.match(
      found.map { $0.accounts.map(\.address) }, given.map { $0.accounts.map(\.address) }, "accounts")
  }

  private func checkSize(of transaction: Transaction, _ node: JSONNode) throws {
    let size: Int = try node.integer("size")
    try Fixtures.match(transaction.bytes.count, size, "size")
    let wire = Result { () throws(TransactionSizeError) in try transaction.wireBytes() }
    switch wire {
    case .success: try Fixtures.match(size <= 4096, true, "fits")
    case .failure(let error): try Fixtures.match(error.excess, size - 4096, "bytes too many")
    }
  }

  private func configuration(_ node: JSONNode) throws -> Message.Configuration {
    Message.Configuration(
      priorityFee: try number(node, "priority_fee"), computeUnitLimit: try number(node, "compute_unit_limit"),
      loadedAccountsDataSizeLimit: try number(node, "loaded_accounts_data_size_limit"),
      heapSize: try number(node, "heap_size"))
  }

  private func number<T: FixedWidthInteger>(_ node: JSONNode, _ key: String) throws -> T? {
    guard let text = node[key] else { return nil }
    return try Fixtures.require(text.string.flatMap { T($0) }, key)
  }
}
