import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing

@Suite("Hostile bytes")
struct HostileBytesTests {
  /// Looks at everything that a parsed transaction offers.
  private func walk(_ transaction: Transaction) -> Int {
    let message = transaction.message
    var sum =
      transaction.signatures.count + message.staticAccountKeys.count + message.duplicateAccountKeys.count
    for instruction in message.instructions {
      sum += Int(instruction.programIDIndex) + instruction.accountIndices.count + instruction.data.count
    }
    var index = message.instructions.startIndex
    while index != message.instructions.endIndex {
      sum += message.instructions[index].data.count
      index = message.instructions.index(after: index)
    }
    for lookup in message.addressTableLookups {
      sum += lookup.writableIndices.count + lookup.readonlyIndices.count
    }
    sum += (try? message.decompiled().count) ?? 0
    sum += message.configuration == Message.Configuration() ? 0 : 1
    return sum + transaction.missingSigners.count + message.bytes.count + message.signers.count
  }

  private func samples(_ random: inout SeededRandom) throws -> [[UInt8]] {
    try [Message.Version.legacy, .v0, .v1].flatMap { version in
      try (0..<8).map { _ in
        try Transaction(unsigned: RandomMessage(version, using: &random).compiled()).bytes
      }
    }
  }

  @Test("Every shorter piece of a transaction is refused, with an offset inside it")
  func truncated() throws {
    var random = SeededRandom(seed: 1)
    for bytes in try samples(&random) {
      for count in 0..<bytes.count {
        let error = #expect(throws: WireFormatError.self) {
          try Transaction(decoding: Array(bytes.prefix(count)))
        }
        #expect((error?.offset ?? -1) <= count)
      }
      #expect(throws: WireFormatError.self) { try Transaction(decoding: bytes + [0]) }
    }
  }

  @Test("Changed bytes give an error or a transaction that serializes to them, and never a trap")
  func changed() throws {
    var random = SeededRandom(seed: 2)
    var (accepted, refused) = (0, 0)
    for bytes in try samples(&random) {
      for _ in 0..<1000 {
        var changed = bytes
        for _ in 0...random.below(3) {
          changed[random.below(changed.count)] = UInt8(truncatingIfNeeded: random.next())
        }
        guard let transaction = try? Transaction(decoding: changed) else {
          refused += 1
          continue
        }
        accepted += 1
        #expect(transaction.bytes == changed)
        #expect(walk(transaction) > 0)
        #expect(try Message(decoding: transaction.message.bytes) == transaction.message)
      }
    }
    #expect(accepted > 0 && refused > 0)
  }

  @Test("Random bytes are a message or refused, and never trap")
  func random() {
    var random = SeededRandom(seed: 3)
    var (accepted, refused) = (0, 0)
    for _ in 0..<20_000 {
      var bytes = random.bytes(random.below(200))
      if random.oneIn(2), !bytes.isEmpty { bytes[0] = [0, 1, 0x80, 0x81][random.below(4)] }
      // Bytes without an order are no message; these have a message's counts before them.
      if random.oneIn(4) {
        let keys = 1 + random.below(4)
        bytes =
          [1, 0, UInt8(random.below(3)), UInt8(keys)] + random.bytes(32 * keys + 32) + [
            UInt8(random.below(2))
          ]
        if bytes.last == 1 { bytes += [UInt8(random.below(5)), 1, UInt8(random.below(5)), 1, 7] }
      }
      if let transaction = try? Transaction(decoding: bytes) { #expect(walk(transaction) > 0) }
      guard let message = try? Message(decoding: bytes) else {
        refused += 1
        continue
      }
      accepted += 1
      #expect(message.bytes == bytes)
    }
    #expect(accepted > 0 && refused > 0)
  }

  @Test("A borrowed view has the values of the transaction")
  func view() throws {
    var random = SeededRandom(seed: 4)
    for bytes in try samples(&random) {
      let transaction = try Transaction(decoding: bytes)
      let slice = bytes[...]
      let span = slice.span
      let view = try TransactionView(decoding: unsafe span.bytes)
      let message = transaction.message
      #expect(view.version == message.version)
      #expect(view.header == message.header)
      #expect(view.recentBlockhash == message.recentBlockhash)
      #expect(view.signature == transaction.signatures.first)
      #expect(view.messageBytes.byteCount == message.bytes.count)
      #expect(view.instructionCount == message.instructions.count)
      var walked: [[[UInt8]]] = []
      view.forEachInstruction { program, accounts, data in
        walked.append([[program], copy(accounts), copy(data)])
      }
      #expect(
        walked
          == message.instructions.map { [[$0.programIDIndex], Array($0.accountIndices), Array($0.data)] })
      let keys = (0..<view.staticAccountKeyCount).map { view.staticAccountKey(at: $0) }
      #expect(keys == Array(message.staticAccountKeys))
      let cut = bytes[..<(bytes.count - 1)]
      let cutSpan = cut.span
      #expect(throws: WireFormatError.self) {
        _ = try TransactionView(decoding: unsafe cutSpan.bytes).version
      }
    }
  }

  private func copy(_ bytes: RawSpan) -> [UInt8] { unsafe bytes.withUnsafeBytes { unsafe Array($0) } }

  @Test("Errors name the field and the byte")
  func messages() throws {
    var random = SeededRandom(seed: 5)
    let key = randomKey(using: &random)
    let program = randomKey(using: &random)
    let message = try Message(
      version: .legacy, feePayer: key,
      instructions: [Instruction(programID: program, accounts: [], data: [1, 2])],
      recentBlockhash: Blockhash(words: 0, 0, 0, 0))
    var bytes = message.bytes
    bytes[bytes.count - 5] = 9
    let error = #expect(throws: WireFormatError.self) { try Message(decoding: bytes) }
    #expect(error?.code == .index(9, limit: 2))
    #expect(error?.offset == bytes.count - 5)
    #expect(
      error?.description
        == "message.instructions[0].programIdIndex: index 9 at byte 101 is out of range "
        + "(2 accounts may be there)")
  }
}
