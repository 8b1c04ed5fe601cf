import JSONText
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import TestSupport
import Testing
import TextEncodings

@Suite("messages.json: legacy and version 0 messages of solders")
struct MessagesConformance {
  @Test("Instructions compile to the same message, which is signed to the same transaction, and back")
  func cases() async throws {
    var signed: [(index: Int, signers: [KeyPair], message: Message, node: JSONNode)] = []
    try Fixtures.forEachCase(file: "messages", list: "cases") { index, node in
      let message = try compile(node)
      try Fixtures.match(message.bytes, try base64(node, "message"), "message")
      try check(message, against: node)
      let parsed = try Message(decoding: message.bytes)
      try Fixtures.match(parsed, message, "parsed message")
      try check(parsed, against: node)
      try checkDecompiled(message, node)
      let signers = try node.list("signers").map { try KeyPair(seed: $0.hexBytes("seed_hex")) }
      try Fixtures.match(signers.map(\.publicKey), Array(message.signers), "signers")
      signed.append((index, signers, message, node))
    }
    for (index, signers, message, node) in signed {
      let transaction = try await message.signed(by: signers)
      try Fixtures.match(transaction.bytes, try base64(node, "transaction"), "case \(index): transaction")
      try checkTransaction(transaction, node, "case \(index)")
      guard let partial = node["partial"] else { continue }
      let some = try partial.list("signed_by").map { try Fixtures.require($0.int, "signer") }.map {
        signers[$0]
      }
      let partly = try await message.partiallySigned(by: some)
      try Fixtures.match(
        partly.bytes, try base64(partial, "transaction"), "case \(index): partial transaction")
      try checkPartial(partly, complete: transaction, present: some, of: signers)
    }
  }

  @Test("Malformed bytes are refused for the reason that is given")
  func malformed() throws {
    try Fixtures.forEachCase(file: "messages", list: "malformed") { _, node in
      let bytes = try base64(node, "data")
      let reason = try node.text("reason")
      let fault = Result { () throws(WireFormatError) in
        if node["kind"]?.string == "message" {
          _ = try Message(decoding: bytes)
        } else {
          _ = try Transaction(decoding: bytes)
        }
      }
      guard case .failure(let error) = fault else { throw FixtureError("accepted; should be \(reason)") }
      guard error.offset <= bytes.count else { throw FixtureError("offset \(error.offset) is outside") }
      // Bytes of version 0 under version 1's number: that they are refused is all that is asked.
      if reason == "version", node["note"]?.string == "version 1" { return }
      try Fixtures.match(error.reason, reason, "reason (\(error))")
    }
  }

  @Test("Bytes behind the end are refused, a key that is there twice is reported")
  func lenient() throws {
    try Fixtures.forEachCase(file: "messages", list: "lenient") { _, node in
      let bytes = try base64(node, "data")
      let isMessage = node["kind"]?.string == "message"
      switch try node.text("reason") {
      case "trailing":
        let error = #expect(throws: WireFormatError.self) {
          if isMessage { _ = try Message(decoding: bytes) } else { _ = try Transaction(decoding: bytes) }
        }
        try Fixtures.match(error?.reason, "trailing", "reason")
      case "duplicate_key":
        let message = isMessage ? try Message(decoding: bytes) : try Transaction(decoding: bytes).message
        try Fixtures.match(message.duplicateAccountKeys.isEmpty, false, "no duplicate key found")
      case let other: throw FixtureError("unknown reason \(other)")
      }
    }
  }

  @Test("Lengths are read and written in their one form")
  func lengths() throws {
    try Fixtures.forEachCase(file: "messages", list: "compact_u16") { _, node in
      let bytes = try node.hexBytes("hex")
      let value: UInt16 = try node.integer("value")
      var written: [UInt8] = []
      CompactU16.encode(value, into: &written)
      try Fixtures.match(written, bytes, "encoded")
      try Fixtures.match(try CompactU16.decode(bytes[...]), value, "decoded")
    }
    try Fixtures.forEachCase(file: "messages", list: "compact_u16_invalid") { _, node in
      let bytes = try node.hexBytes("hex")
      let error = #expect(throws: WireFormatError.self) { try CompactU16.decode(bytes[...]) }
      let reasons = [
        "truncated": "truncated", "alias": "compact_alias", "overflow": "compact_overflow",
        "too_long": "compact_overflow",
      ]
      try Fixtures.match(error?.reason, reasons[try node.text("reason")], "reason")
    }
  }

  @Test("Up to 256 keys compile, more are refused")
  func limits() throws {
    try Fixtures.forEachCase(file: "messages", list: "compile_limits") { _, node in
      let count: Int = try node.integer("keys")
      let note = try node.text("note")
      let payer = key(0)
      let program = key(1)
      let accounts = (2..<max(count, 3)).map { key($0) }
      var tables: [AddressLookupTable] = []
      if note.contains("looked up") {
        tables = [AddressLookupTable(address: key(1000), addresses: Array(accounts.prefix(200)))]
      } else if note.contains("table") {
        let addresses = (0..<256).map { key(2000 + $0) } + [accounts[0]]
        tables = [AddressLookupTable(address: key(1000), addresses: addresses)]
      }
      let instruction = Instruction(programID: program, accounts: accounts.map { .readonly($0) }, data: [])
      let result = Result { () throws(MessageError) in
        try Message(
          version: node["version"]?.string == "legacy" ? .legacy : .v0, feePayer: payer,
          instructions: [instruction],
          recentBlockhash: Blockhash(words: 1, 2, 3, 4), lookupTables: tables)
      }
      switch result {
      case .success(let message):
        try Fixtures.match(count <= 256 && tables.isEmpty, true, "compiles")
        try Fixtures.match(message.staticAccountKeys.count, count, "keys")
      case .failure:
        try Fixtures.match(count <= 256 && tables.isEmpty, false, "refused")
      }
    }
  }

  private func key(_ number: Int) -> PublicKey { PublicKey(words: UInt64(number + 1), 7, 7, 7) }

  private func compile(_ node: JSONNode) throws -> Message {
    let tables = try (node["lookup_tables"]?.array ?? []).map { table in
      AddressLookupTable(
        address: try PublicKey(table.text("key")),
        addresses: try table.list("addresses").map { try PublicKey(Fixtures.require($0.string, "address")) })
    }
    return try Message(
      version: node["version"]?.string == "legacy" ? .legacy : .v0, feePayer: PublicKey(node.text("payer")),
      instructions: node.list("instructions").map(instruction),
      recentBlockhash: Blockhash(node.text("blockhash")),
      lookupTables: tables)
  }

  private func check(_ message: Message, against node: JSONNode) throws {
    let header = [
      message.header.requiredSignatures, message.header.readonlySigned, message.header.readonlyUnsigned,
    ]
    try Fixtures.match(header.map(Int.init), node.list("header").compactMap(\.int), "header")
    try Fixtures.match(
      message.staticAccountKeys.map(\.description), node.list("account_keys").compactMap(\.string), "keys")
    try Fixtures.match(message.recentBlockhash.description, node.text("blockhash"), "blockhash")
    try Fixtures.match(message.feePayer.description, node.text("payer"), "payer")
    let compiled = try node.list("compiled")
    try Fixtures.match(message.instructions.count, compiled.count, "number of instructions")
    for (found, expected) in zip(message.instructions, compiled) {
      try Fixtures.match(Int(found.programIDIndex), expected.integer("program_id_index"), "program")
      try Fixtures.match(
        found.accountIndices.map(Int.init), expected.list("accounts").compactMap(\.int), "accounts")
      try Fixtures.match(Array(found.data), try base64(expected, "data"), "data")
    }
    let lookups = node["lookups"]?.array ?? []
    try Fixtures.match(message.addressTableLookups.count, lookups.count, "number of lookups")
    for (found, expected) in zip(message.addressTableLookups, lookups) {
      try Fixtures.match(found.table.description, expected.text("account_key"), "table")
      try Fixtures.match(
        found.writableIndices.map(Int.init), expected.list("writable_indexes").compactMap(\.int), "writable")
      try Fixtures.match(
        found.readonlyIndices.map(Int.init), expected.list("readonly_indexes").compactMap(\.int), "readonly")
    }
  }

  /// Decompiled instructions name the accounts that were given, with at least the privileges asked for.
  private func checkDecompiled(_ message: Message, _ node: JSONNode) throws {
    let tables = try (node["lookup_tables"]?.array ?? []).map { table in
      AddressLookupTable(
        address: try PublicKey(table.text("key")),
        addresses: try table.list("addresses").map { try PublicKey(Fixtures.require($0.string, "address")) })
    }
    let found = try message.decompiled(loaded: message.loadedAddresses(from: tables))
    for (found, expected) in zip(found, try node.list("instructions").map(instruction)) {
      try Fixtures.match(found.programID, expected.programID, "decompiled program")
      try Fixtures.match(found.data, expected.data, "decompiled data")
      try Fixtures.match(
        found.accounts.map(\.address), expected.accounts.map(\.address), "decompiled accounts")
      for (found, expected) in zip(found.accounts, expected.accounts) {
        try Fixtures.match(found.isSigner || !expected.isSigner, true, "\(found) signs")
        try Fixtures.match(found.isWritable || !expected.isWritable, true, "\(found) is writable")
      }
    }
  }

  private func checkTransaction(_ transaction: Transaction, _ node: JSONNode, _ what: String) throws {
    try Fixtures.match(
      transaction.signatures.map(\.description), node.list("signatures").compactMap(\.string),
      "\(what): signatures")
    try Fixtures.match(transaction.isVerified(by: .libsodium), true, "\(what): verifies")
    let parsed = try Transaction(decoding: transaction.bytes)
    try Fixtures.match(parsed, transaction, "\(what): parsed")
    try Fixtures.match(parsed.message, transaction.message, "\(what): message of the parsed")
    try check(parsed.message, against: node)
    try Fixtures.match(parsed.signature?.description, node.list("signatures").first?.string, "\(what): id")
    let size: Int = try node.integer("size")
    try Fixtures.match(parsed.bytes.count, size, "\(what): size")
    let wire = Result { () throws(TransactionSizeError) in try parsed.wireBytes() }
    switch wire {
    case .success(let bytes):
      try Fixtures.match(node["fits_packet"]?.bool, true, "\(what): fits a packet")
      try Fixtures.match(bytes, parsed.bytes, "\(what): wire bytes")
    case .failure(let error):
      try Fixtures.match(node["fits_packet"]?.bool, false, "\(what): fits a packet")
      try Fixtures.match(error.excess, size - 1232, "\(what): bytes too many")
    }
  }

  private func checkPartial(
    _ partly: Transaction, complete: Transaction, present: [KeyPair], of signers: [KeyPair]
  ) throws {
    let missing = signers.map(\.publicKey).filter { key in !present.contains { $0.publicKey == key } }
    try Fixtures.match(partly.missingSigners, missing, "missing signers")
    try Fixtures.match(partly.invalidSigners(verifiedBy: .libsodium), missing, "invalid signers")
    var completed = try Transaction(decoding: partly.bytes)
    for (key, signature) in zip(signers.map(\.publicKey), complete.signatures) where missing.contains(key) {
      completed = try completed.adding(signature, by: key)
    }
    try Fixtures.match(completed, complete, "completed transaction")
  }
}

/// The bytes of a member in base64.
func base64(_ node: JSONNode, _ key: String) throws -> [UInt8] { try Base64.decode(node.text(key)) }

/// An instruction as the message vectors spell it.
func instruction(_ node: JSONNode) throws -> Instruction {
  Instruction(
    programID: try PublicKey(node.text("program_id")),
    accounts: try node.list("accounts").map { account in
      AccountMeta(
        address: try PublicKey(account.text("pubkey")),
        isSigner: try Fixtures.require((account["isSigner"] ?? account["is_signer"])?.bool, "is_signer"),
        isWritable: try Fixtures.require(
          (account["isWritable"] ?? account["is_writable"])?.bool, "is_writable"))
    }, data: try base64(node, "data"))
}

extension WireFormatError {
  /// The fault in the words of the vectors.
  var reason: String {
    switch code {
    case .truncated: "truncated"
    case .trailing: "trailing"
    case .version: "version"
    case .compactAlias: "compact_alias"
    case .compactOverflow: "compact_overflow"
    case .header: "header"
    case .index: "index"
    case .signatureCount: "signature_count"
    case .limit: "limit"
    case .configurationMask: "config"
    case .emptyLookup: "empty_lookup"
    }
  }
}
