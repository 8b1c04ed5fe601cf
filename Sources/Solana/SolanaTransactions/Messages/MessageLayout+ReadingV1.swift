extension MessageLayout {
  /// A version 1 message (SIMD-0385) after its version byte: header, configuration mask, blockhash, counts,
  /// addresses, configuration values, all instruction headers, then all instruction payloads.
  mutating func readV1(_ cursor: inout WireCursor) throws(WireFormatError) {
    let headerStart = cursor.position
    header = Message.Header(
      requiredSignatures: try cursor.byte(.header), readonlySigned: try cursor.byte(.header),
      readonlyUnsigned: try cursor.byte(.header))
    let maskStart = cursor.position
    configurationMask = try cursor.integer(UInt32.self, .configuration)
    recentBlockhash = cursor.position
    try cursor.skip(32, .recentBlockhash)
    let countsStart = cursor.position
    instructionCount = Int(try cursor.byte(.instructions))
    accountKeyCount = Int(try cursor.byte(.accountKeys))

    let signatures = Int(header.requiredSignatures)
    if signatures > Self.maximumV1Signatures {
      try refuse(.limit(count: signatures, maximum: Self.maximumV1Signatures), at: headerStart, .signatures)
    }
    if instructionCount > Self.maximumV1Instructions {
      let fault = WireFormatError.Code.limit(count: instructionCount, maximum: Self.maximumV1Instructions)
      try refuse(fault, at: countsStart, .instructions)
    }
    if accountKeyCount > Self.maximumV1Addresses {
      let fault = WireFormatError.Code.limit(count: accountKeyCount, maximum: Self.maximumV1Addresses)
      try refuse(fault, at: countsStart + 1, .accountKeys)
    }
    guard header.isValid(forStaticKeys: accountKeyCount) else {
      try refuse(.header, at: headerStart, .header)
    }
    guard Message.Configuration.isValid(mask: configurationMask) else {
      try refuse(.configurationMask(configurationMask), at: maskStart, .configuration)
    }

    accountKeys = cursor.position
    try cursor.skip(accountKeyCount &* 32, .accountKeys)
    configurationValues = cursor.position
    try cursor.skip(configurationMask.nonzeroBitCount &* 4, .configuration)
    instructions = cursor.position
    try cursor.skip(instructionCount &* 4, .instructions)
    var headers = WireCursor(cursor.bytes, at: instructions)
    for index in 0..<instructionCount {
      let program = try headers.byte(.instructionProgram(index))
      guard program != 0, Int(program) < accountKeyCount else {
        try refuse(
          .index(program, limit: accountKeyCount), at: headers.position &- 1, .instructionProgram(index))
      }
      let accounts = Int(try headers.byte(.instructionAccounts(index)))
      let accountsStart = cursor.position
      let largest = try cursor.largest(of: accounts, .instructionAccounts(index))
      guard accounts == 0 || Int(largest) < accountKeyCount else {
        try refuseAccountIndex(in: cursor.bytes, from: accountsStart, of: index)
      }
      let dataLength = Int(try headers.integer(UInt16.self, .instructionData(index)))
      try cursor.skip(dataLength, .instructionData(index))
    }
  }

  @inline(never)
  private func refuseAccountIndex(
    in bytes: RawSpan, from start: Int, of instruction: Int
  ) throws(WireFormatError) -> Never {
    var cursor = WireCursor(bytes, at: start)
    while true {
      let account = try cursor.byte(.instructionAccounts(instruction))
      if Int(account) >= accountKeyCount {
        try refuse(
          .index(account, limit: accountKeyCount), at: cursor.position - 1, .instructionAccounts(instruction))
      }
    }
  }
}
