import SolanaPrimitives

/// Writes a message part by part, in the order of the format, and notes where the parts are.
///
/// The caller has checked that counts and lengths fit their places.
struct MessageWriter {
  /// What a lookup says: the indices of the addresses that are loaded from a table.
  struct Lookup {
    var table: PublicKey
    var writable: [UInt8]
    var readonly: [UInt8]
  }

  private(set) var output: [UInt8]
  private(set) var layout: MessageLayout

  /// A writer that adds to `prefix`.
  init(version: Message.Version, header: Message.Header, capacity: Int, prefix: consuming [UInt8] = []) {
    layout = MessageLayout(version: version, start: prefix.count)
    output = prefix
    output.reserveCapacity(layout.start + capacity)
    layout.header = header
  }

  /// Everything up to the instructions.
  mutating func begin(
    keys: [PublicKey], recentBlockhash: Blockhash, instructionCount: Int, configuration: Message.Configuration
  ) {
    layout.accountKeyCount = keys.count
    layout.instructionCount = instructionCount
    switch layout.version {
    case .legacy: break
    case .v0: output.append(0x80)
    case .v1: output.append(0x81)
    }
    output.append(layout.header.requiredSignatures)
    output.append(layout.header.readonlySigned)
    output.append(layout.header.readonlyUnsigned)
    if layout.version == .v1 {
      layout.configurationMask = configuration.mask
      append(configuration.mask)
      append(recentBlockhash)
      output.append(UInt8(truncatingIfNeeded: instructionCount))
      output.append(UInt8(truncatingIfNeeded: keys.count))
      append(keys)
      append(configuration)
    } else {
      append(length: keys.count)
      append(keys)
      append(recentBlockhash)
      append(length: instructionCount)
    }
    layout.instructions = output.count
  }

  /// Legacy and version 0: one instruction.
  mutating func appendInstruction(
    program: UInt8, accounts: some Collection<UInt8>, data: some Collection<UInt8>
  ) {
    output.append(program)
    append(length: accounts.count)
    output.append(contentsOf: accounts)
    append(length: data.count)
    output.append(contentsOf: data)
  }

  /// Version 1: the fixed part of one instruction; all of these come before the first payload.
  mutating func appendInstructionHeader(program: UInt8, accountCount: Int, dataLength: Int) {
    output.append(program)
    output.append(UInt8(truncatingIfNeeded: accountCount))
    append(UInt16(truncatingIfNeeded: dataLength))
  }

  /// Version 1: accounts and data of one instruction.
  mutating func appendInstructionPayload(accounts: some Collection<UInt8>, data: some Collection<UInt8>) {
    output.append(contentsOf: accounts)
    output.append(contentsOf: data)
  }

  /// Version 0: the lookups.
  mutating func append(_ lookups: [Lookup]) {
    append(length: lookups.count)
    layout.lookupCount = lookups.count
    layout.lookups = output.count
    for lookup in lookups {
      layout.loadedWritableCount += lookup.writable.count
      layout.loadedReadonlyCount += lookup.readonly.count
      lookup.table.append(to: &output)
      append(length: lookup.writable.count)
      output.append(contentsOf: lookup.writable)
      append(length: lookup.readonly.count)
      output.append(contentsOf: lookup.readonly)
    }
  }

  /// Notes that the message is complete.
  mutating func end() { layout.end = output.count }

  private mutating func append(_ keys: [PublicKey]) {
    layout.accountKeys = output.count
    for key in keys { key.append(to: &output) }
  }

  private mutating func append(_ recentBlockhash: Blockhash) {
    layout.recentBlockhash = output.count
    recentBlockhash.append(to: &output)
  }

  private mutating func append(_ configuration: Message.Configuration) {
    layout.configurationValues = output.count
    if let fee = configuration.priorityFee { append(fee) }
    if let limit = configuration.computeUnitLimit { append(limit) }
    if let limit = configuration.loadedAccountsDataSizeLimit { append(limit) }
    if let size = configuration.heapSize { append(size) }
  }

  private mutating func append(length: Int) {
    CompactU16.encode(UInt16(truncatingIfNeeded: length), into: &output)
  }

  private mutating func append<T: FixedWidthInteger>(_ value: T) {
    for shift in stride(from: 0, to: T.bitWidth, by: 8) {
      output.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
