import SolanaPrimitives
import SolanaTransactions
import Testing

@Suite("Compiling a message")
struct MessageCompilingTests {
  private let payer = PublicKey(words: 1, 0, 0, 0)
  private let program = PublicKey(words: 2, 0, 0, 0)
  private let blockhash = Blockhash(words: 9, 9, 9, 9)

  private func key(_ number: Int) -> PublicKey { PublicKey(words: UInt64(number), 5, 5, 5) }

  private func compile(
    _ version: Message.Version, _ instructions: [Instruction], tables: [AddressLookupTable] = [],
    configuration: Message.Configuration = .init()
  ) throws(MessageError) -> Message {
    try Message(
      version: version, feePayer: payer, instructions: instructions, recentBlockhash: blockhash,
      lookupTables: tables, configuration: configuration)
  }

  @Test("Compiling refuses more accounts than indices can name: 256, in version 1 64")
  func accountLimit() throws {
    for (version, most) in [(Message.Version.legacy, 256), (.v0, 256), (.v1, 64)] {
      for excess in 0...1 {
        // In version 1 an instruction's account count is one byte too, so spread them over two.
        let accounts = (0..<most - 2 + excess).map { AccountMeta.readonly(key($0)) }
        let halves = [
          accounts.prefix(accounts.count / 2), accounts.suffix(accounts.count - accounts.count / 2),
        ]
        let instructions = halves.map { Instruction(programID: program, accounts: Array($0), data: []) }
        if excess == 0 {
          #expect(try compile(version, instructions).staticAccountKeys.count == most)
        } else {
          #expect(throws: MessageError.tooManyAccounts(count: most + 1, maximum: most)) {
            try compile(version, instructions)
          }
        }
      }
    }
  }

  @Test("Compiling refuses more signers than the header can count: 255, in version 1 12")
  func signerLimit() throws {
    for (version, most) in [(Message.Version.legacy, 255), (.v1, 12)] {
      let signers = (0..<most).map { AccountMeta.readonly(key($0), signer: true) }
      #expect(throws: MessageError.tooManySigners(count: most + 1, maximum: most)) {
        try compile(
          version, [Instruction(programID: key(0), accounts: signers, data: [])])
      }
    }
  }

  @Test("Compiling refuses what lengths cannot say")
  func lengths() {
    let long = Instruction(programID: program, accounts: [], data: [UInt8](repeating: 0, count: 65_536))
    #expect(throws: MessageError.instructionDataTooLong(instruction: 1, length: 65_536)) {
      try compile(.legacy, [Instruction(programID: program, accounts: [], data: []), long])
    }
    let many = Instruction(
      programID: program, accounts: [AccountMeta](repeating: .writable(payer), count: 256), data: [])
    #expect(throws: MessageError.tooManyInstructionAccounts(instruction: 0, count: 256, maximum: 255)) {
      try compile(.v1, [many])
    }
    #expect(throws: Never.self) { try compile(.legacy, [many]) }
    let instructions = [Instruction](
      repeating: Instruction(programID: program, accounts: [], data: []), count: 65)
    #expect(throws: MessageError.tooManyInstructions(count: 65, maximum: 64)) {
      try compile(.v1, instructions)
    }
  }

  @Test("Compiling refuses the fee payer as a program")
  func feePayerAsProgram() {
    #expect(throws: MessageError.feePayerAsProgram(instruction: 0)) {
      try compile(.legacy, [Instruction(programID: payer, accounts: [], data: [])])
    }
  }

  @Test("Compiling refuses lookup tables and resource requests where the version has none")
  func wrongVersion() {
    let table = AddressLookupTable(address: key(1), addresses: [])
    for version in [Message.Version.legacy, .v1] {
      #expect(throws: MessageError.lookupTablesUnsupported(version)) {
        try compile(version, [], tables: [table])
      }
    }
    for version in [Message.Version.legacy, .v0] {
      #expect(throws: MessageError.configurationUnsupported(version)) {
        try compile(version, [], configuration: .init(heapSize: 1024))
      }
    }
  }

  @Test("Compiling refuses a table longer than tables can be")
  func tableLimit() {
    let table = AddressLookupTable(address: key(1), addresses: (0..<257).map(key))
    #expect(throws: MessageError.lookupTableTooLong(table: key(1), count: 257)) {
      try compile(.v0, [], tables: [table])
    }
  }

  @Test("Compiling names the table that is missing, and the index that is past a table's end")
  func missingTables() throws {
    let table = AddressLookupTable(address: key(50), addresses: [key(1), key(2)])
    let instruction = Instruction(programID: program, accounts: [.writable(key(2))], data: [])
    let message = try compile(.v0, [instruction], tables: [table])
    #expect(throws: MessageError.lookupTableMissing(key(50))) { try message.loadedAddresses(from: []) }
    let short = AddressLookupTable(address: key(50), addresses: [key(1)])
    #expect(throws: MessageError.lookupIndexOutOfRange(table: key(50), index: 1)) {
      try message.loadedAddresses(from: [short])
    }
    #expect(throws: MessageError.loadedAddressCount(expected: 1, count: 0)) { try message.accounts() }
    #expect(try message.loadedAddresses(from: [table]) == LoadedAddresses(writable: [key(2)]))
  }

  @Test("A message that is too large for a packet compiles, and is refused on its way to the wire")
  func size() throws {
    for (version, limit) in [(Message.Version.legacy, 1232), (.v0, 1232), (.v1, 4096)] {
      let empty = try Transaction(
        unsigned: compile(version, [Instruction(programID: program, accounts: [], data: [])]))
      // In the older versions the data's length takes a second byte.
      let room = limit - empty.bytes.count - (version == .v1 ? 0 : 1)
      for excess in 0...3 {
        let data = [UInt8](repeating: 7, count: room + excess)
        let message = try compile(version, [Instruction(programID: program, accounts: [], data: data)])
        let transaction = Transaction(unsigned: message)
        if excess == 0 {
          #expect(try transaction.wireBytes().count == limit)
        } else {
          let error = #expect(throws: TransactionSizeError.self) { try transaction.wireBytes() }
          #expect(error?.excess == excess)
          #expect(error?.description.contains("\(excess) more than the \(limit)") == true)
        }
      }
    }
  }
}
