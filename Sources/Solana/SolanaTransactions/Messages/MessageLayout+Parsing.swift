extension MessageLayout {
  /// Reads and checks the message that begins at the cursor, and moves the cursor behind it.
  ///
  /// What Solana's own check of a message refuses (header, indices, empty lookups) is refused here. Duplicate
  /// keys are not: the runtime looks for them only when it locks the accounts.
  init(parsing cursor: inout WireCursor) throws(WireFormatError) {
    let start = cursor.position
    let first = try cursor.byte(.version)
    switch first {
    case ..<0x80:
      self.init(version: .legacy, start: start)
      try parseUnversioned(&cursor, requiredSignatures: first)
    case 0x80:
      self.init(version: .v0, start: start)
      try parseUnversioned(&cursor, requiredSignatures: try cursor.byte(.header))
    case 0x81:
      self.init(version: .v1, start: start)
      try parseV1(&cursor)
    default:
      try refuse(.version(first & 0x7F), at: start, .version)
    }
    end = cursor.position
  }

  /// The part that legacy and version 0 messages have in common, from the header's second byte on.
  private mutating func parseUnversioned(
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
    if version == .v0 { try parseLookups(&cursor) }
    guard instructionCount == 0 || largestAccount == 0 || Int(largestAccount) < totalAccountCount else {
      try refuseAccountIndex(in: cursor.bytes)
    }
  }

  private mutating func parseLookups(_ cursor: inout WireCursor) throws(WireFormatError) {
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

  /// Finds the account index that is out of range. Instructions are behind us when lookups tell the range.
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
