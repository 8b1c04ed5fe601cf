public import SolanaPrimitives

extension Message {
  /// Compiles instructions into a message.
  ///
  /// Each account is there once, with all privileges that any instruction asks for it, in the order of Rust's
  /// `solana-message`. In version 0 an account is loaded from the first of `lookupTables` that holds it, unless
  /// it is a signer or a program; tables that are not needed are left out.
  /// - Parameters:
  ///   - lookupTables: Tables that may be used; version 0 only.
  ///   - configuration: Resource requests; version 1 only.
  /// - Throws: `MessageError`. A message that is merely too large for a cluster compiles; see
  ///   `Transaction.wireBytes()`.
  public init(
    version: Version, feePayer: PublicKey, instructions: [Instruction], recentBlockhash: Blockhash,
    lookupTables: [AddressLookupTable] = [], configuration: Configuration = Configuration()
  ) throws(MessageError) {
    if version != .v0, !lookupTables.isEmpty { throw .lookupTablesUnsupported(version) }
    if version != .v1, configuration.mask != 0 { throw .configurationUnsupported(version) }
    try Self.checkLimits(of: instructions, feePayer: feePayer, version)
    let keys = try CompiledKeys(
      feePayer: feePayer, instructions: instructions, lookupTables: lookupTables, version: version)
    var writer = MessageWriter(
      version: version, header: keys.header,
      capacity: 96 + keys.staticKeys.count * 32 + keys.lookups.count * 64
        + instructions.reduce(0) { $0 + 7 + $1.accounts.count + $1.data.count })
    writer.begin(
      keys: keys.staticKeys, recentBlockhash: recentBlockhash, instructionCount: instructions.count,
      configuration: configuration)
    for instruction in instructions {
      let program = keys.index(of: instruction.programID)
      if version == .v1 {
        writer.appendInstructionHeader(
          program: program, accountCount: instruction.accounts.count, dataLength: instruction.data.count)
      } else {
        writer.appendInstruction(
          program: program, accounts: instruction.accounts.lazy.map { keys.index(of: $0.address) },
          data: instruction.data)
      }
    }
    if version == .v1 {
      for instruction in instructions {
        writer.appendInstructionPayload(
          accounts: instruction.accounts.lazy.map { keys.index(of: $0.address) }, data: instruction.data)
      }
    }
    if version == .v0 { writer.append(keys.lookups) }
    writer.end()
    self.init(buffer: writer.output, layout: writer.layout)
  }

  private static func checkLimits(
    of instructions: [Instruction], feePayer: PublicKey, _ version: Version
  ) throws(MessageError) {
    let maximum = version == .v1 ? MessageLayout.maximumV1Instructions : Int(UInt16.max)
    guard instructions.count <= maximum else {
      throw .tooManyInstructions(count: instructions.count, maximum: maximum)
    }
    let maximumAccounts = version == .v1 ? Int(UInt8.max) : Int(UInt16.max)
    for (index, instruction) in instructions.enumerated() {
      let accounts = instruction.accounts.count
      guard accounts <= maximumAccounts else {
        throw .tooManyInstructionAccounts(instruction: index, count: accounts, maximum: maximumAccounts)
      }
      guard instruction.data.count <= Int(UInt16.max) else {
        throw .instructionDataTooLong(instruction: index, length: instruction.data.count)
      }
      guard instruction.programID != feePayer else { throw .feePayerAsProgram(instruction: index) }
    }
  }

  /// The same message with another blockhash, for instance because the old one expired.
  ///
  /// Signatures of the old message are void.
  public func replacing(recentBlockhash: Blockhash) -> Message {
    let start = layout.recentBlockhash
    var buffer = buffer
    buffer.replaceSubrange(start..<start + 32, with: recentBlockhash.bytes)
    return Message(buffer: buffer, layout: layout)
  }
}
