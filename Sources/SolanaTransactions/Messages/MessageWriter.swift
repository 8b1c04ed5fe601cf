import SolanaPrimitives

/// Writes a compiled message and notes where its parts stand.
struct MessageWriter {
  private(set) var output: [UInt8] = []
  private(set) var layout: MessageLayout
  private let keys: CompiledKeys

  init(version: Message.Version, keys: CompiledKeys) {
    self.keys = keys
    self.layout = MessageLayout(version: version, start: 0)
    layout.header = keys.header
    layout.accountKeyCount = keys.staticKeys.count
  }

  /// A legacy or version 0 message.
  mutating func writeUnversioned(_ instructions: [Instruction], _ recentBlockhash: Blockhash) {
    reserve(instructions)
    if layout.version == .v0 { output.append(0x80) }
    writeHeader()
    write(length: keys.staticKeys.count)
    writeKeys()
    layout.recentBlockhash = output.count
    output.append(contentsOf: recentBlockhash.bytes)
    write(length: instructions.count)
    layout.instructionCount = instructions.count
    layout.instructions = output.count
    for instruction in instructions {
      output.append(keys.index(of: instruction.programID))
      write(length: instruction.accounts.count)
      writeIndices(of: instruction)
      write(length: instruction.data.count)
      output.append(contentsOf: instruction.data)
    }
    if layout.version == .v0 { writeLookups() }
    layout.end = output.count
  }

  /// A version 1 message (SIMD-0385).
  mutating func writeV1(
    _ instructions: [Instruction], _ recentBlockhash: Blockhash, _ configuration: Message.Configuration
  ) {
    reserve(instructions)
    output.append(0x81)
    writeHeader()
    layout.configurationMask = configuration.mask
    write(configuration.mask)
    layout.recentBlockhash = output.count
    output.append(contentsOf: recentBlockhash.bytes)
    output.append(UInt8(truncatingIfNeeded: instructions.count))
    output.append(UInt8(truncatingIfNeeded: keys.staticKeys.count))
    writeKeys()
    layout.configurationValues = output.count
    if let fee = configuration.priorityFee { write(fee) }
    if let limit = configuration.computeUnitLimit { write(limit) }
    if let limit = configuration.loadedAccountsDataSizeLimit { write(limit) }
    if let size = configuration.heapSize { write(size) }
    layout.instructionCount = instructions.count
    layout.instructions = output.count
    for instruction in instructions {
      output.append(keys.index(of: instruction.programID))
      output.append(UInt8(truncatingIfNeeded: instruction.accounts.count))
      write(UInt16(truncatingIfNeeded: instruction.data.count))
    }
    for instruction in instructions {
      writeIndices(of: instruction)
      output.append(contentsOf: instruction.data)
    }
    layout.end = output.count
  }

  private mutating func reserve(_ instructions: [Instruction]) {
    let payload = instructions.reduce(0) { $0 + 7 + $1.accounts.count + $1.data.count }
    output.reserveCapacity(96 + keys.staticKeys.count * 32 + payload + keys.lookups.count * 64)
  }

  private mutating func writeHeader() {
    output.append(keys.header.requiredSignatures)
    output.append(keys.header.readonlySigned)
    output.append(keys.header.readonlyUnsigned)
  }

  private mutating func writeKeys() {
    layout.accountKeys = output.count
    for key in keys.staticKeys { key.append(to: &output) }
  }

  private mutating func writeIndices(of instruction: Instruction) {
    for account in instruction.accounts { output.append(keys.index(of: account.publicKey)) }
  }

  private mutating func writeLookups() {
    write(length: keys.lookups.count)
    layout.lookupCount = keys.lookups.count
    layout.lookups = output.count
    layout.loadedWritableCount = keys.loadedWritableCount
    layout.loadedReadonlyCount = keys.loadedReadonlyCount
    for lookup in keys.lookups {
      lookup.table.append(to: &output)
      write(length: lookup.writable.count)
      output.append(contentsOf: lookup.writable)
      write(length: lookup.readonly.count)
      output.append(contentsOf: lookup.readonly)
    }
  }

  /// A compact-u16; the compiler has checked that the length fits.
  private mutating func write(length: Int) {
    CompactU16.encode(UInt16(truncatingIfNeeded: length), into: &output)
  }

  private mutating func write<T: FixedWidthInteger>(_ value: T) {
    for shift in stride(from: 0, to: T.bitWidth, by: 8) {
      output.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
