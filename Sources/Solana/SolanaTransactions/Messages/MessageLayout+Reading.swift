extension MessageLayout {
  /// Reads and checks the message that begins at the cursor, and moves the cursor past it.
  ///
  /// What Solana's own check of a message refuses (header, indices, empty lookups) is refused here. Duplicate
  /// keys are not: the runtime looks for them only when it locks the accounts.
  init(reading cursor: inout WireCursor) throws(WireFormatError) {
    let start = cursor.position
    let first = try cursor.byte(.version)
    switch first {
    case ..<0x80:
      self.init(version: .legacy, start: start)
      try readUnversioned(&cursor, requiredSignatures: first)
    case 0x80:
      self.init(version: .v0, start: start)
      try readUnversioned(&cursor, requiredSignatures: try cursor.byte(.header))
    case 0x81:
      self.init(version: .v1, start: start)
      try readV1(&cursor)
    default:
      try refuse(.version(first & 0x7F), at: start, .version)
    }
    end = cursor.position
  }

  /// The part that legacy and version 0 messages have in common, from the header's second byte on.
  private mutating func readUnversioned(
    _ cursor: inout WireCursor, requiredSignatures: UInt8
  ) throws(WireFormatError) {
    let headerStart = cursor.position - 1
    header = Message.Header(
      requiredSignatures: requiredSignatures, readonlySigned: try cursor.byte(.header),
      readonlyUnsigned: try cursor.byte(.header))
    accountKeyCount = try cursor.length(.accountKeys)
    accountKeys = cursor.position
    try cursor.skip(accountKeyCount &* 32, .accountKeys)
    guard header.isValid(forStaticKeys: accountKeyCount) else {
      try refuse(.header, at: headerStart, .header)
    }
    recentBlockhash = cursor.position
    try cursor.skip(32, .recentBlockhash)

    instructionCount = try cursor.length(.instructions)
    instructions = cursor.position
    var largestAccount: UInt8 = 0
    for index in 0..<instructionCount {
      let program = try cursor.byte(.instructionProgram(index))
      guard program != 0, Int(program) < accountKeyCount else {
        try refuse(
          .index(program, limit: accountKeyCount), at: cursor.position &- 1, .instructionProgram(index))
      }
      let accounts = try cursor.length(.instructionAccounts(index))
      largestAccount = max(largestAccount, try cursor.largest(of: accounts, .instructionAccounts(index)))
      try cursor.skip(try cursor.length(.instructionData(index)), .instructionData(index))
    }
    if version == .v0 { try readLookups(&cursor) }
    guard instructionCount == 0 || largestAccount == 0 || Int(largestAccount) < totalAccountCount else {
      try refuseAccountIndex(in: cursor.bytes)
    }
  }

  private mutating func readLookups(_ cursor: inout WireCursor) throws(WireFormatError) {
    lookupCount = try cursor.length(.lookups)
    lookups = cursor.position
    for index in 0..<lookupCount {
      let start = cursor.position
      try cursor.skip(32, .lookupTable(index))
      let writable = try cursor.length(.lookupWritable(index))
      try cursor.skip(writable, .lookupWritable(index))
      let readonly = try cursor.length(.lookupReadonly(index))
      try cursor.skip(readonly, .lookupReadonly(index))
      guard writable &+ readonly > 0 else { try refuse(.emptyLookup, at: start, .lookupTable(index)) }
      loadedWritableCount &+= writable
      loadedReadonlyCount &+= readonly
    }
    guard totalAccountCount <= Self.maximumAccounts else {
      try refuse(.limit(count: totalAccountCount, maximum: Self.maximumAccounts), at: lookups, .lookups)
    }
  }

  /// Finds the account index that is out of range. Instructions have been read when the lookups give the range.
  @inline(never)
  private func refuseAccountIndex(in bytes: RawSpan) throws(WireFormatError) -> Never {
    var cursor = WireCursor(bytes, at: instructions)
    for index in 0..<instructionCount {
      try cursor.skip(1, .instructionProgram(index))
      for _ in 0..<(try cursor.length(.instructionAccounts(index))) {
        let account = try cursor.byte(.instructionAccounts(index))
        if Int(account) >= totalAccountCount {
          try refuse(
            .index(account, limit: totalAccountCount), at: cursor.position - 1, .instructionAccounts(index))
        }
      }
      try cursor.skip(try cursor.length(.instructionData(index)), .instructionData(index))
    }
    try refuse(.header, at: start, .message)
  }
}

extension MessageLayout {
  /// Reads and checks a whole transaction.
  init(decodingTransaction bytes: RawSpan) throws(WireFormatError) {
    var cursor = WireCursor(bytes)
    if let first = cursor.next, first >= 0x80 {
      try self.init(versionedTransaction: &cursor, first)
    } else {
      let signatures = try cursor.length(.signatures)
      try self.init(messageAfter: signatures, in: &cursor)
    }
    guard cursor.remaining == 0 else { try refuse(.trailing, at: cursor.position, .message) }
  }

  /// A message after its signatures: legacy and version 0.
  private init(messageAfter signatures: Int, in cursor: inout WireCursor) throws(WireFormatError) {
    try cursor.skip(signatures &* 64, .signatures)
    let start = cursor.position
    try self.init(reading: &cursor)
    guard version != .v1 else { try refuse(.version(1), at: start, .version) }
    guard signatures == Int(header.requiredSignatures) else {
      let fault = WireFormatError.Code.signatureCount(signatures, required: Int(header.requiredSignatures))
      try refuse(fault, at: 0, .signatures)
    }
  }

  /// A transaction whose first byte has the top bit set. Since version 1 that bit means that a version byte
  /// leads; before, it began a signature count of two bytes, which no transaction that fits a packet has.
  @inline(never)
  private init(versionedTransaction cursor: inout WireCursor, _ first: UInt8) throws(WireFormatError) {
    if first == 0x81 {
      try self.init(reading: &cursor)
      try cursor.skip(Int(header.requiredSignatures) &* 64, .signatures)
      return
    }
    let signatures = try cursor.length(.signatures)
    guard signatures > 255 else { try refuse(.version(first & 0x7F), at: 0, .version) }
    try self.init(messageAfter: signatures, in: &cursor)
  }
}
