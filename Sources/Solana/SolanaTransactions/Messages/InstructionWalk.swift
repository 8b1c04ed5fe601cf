/// Steps through the instructions of borrowed bytes whose layout was checked.
struct InstructionWalk {
  /// Where the parts of an instruction stand.
  struct Place {
    var program: UInt8
    var accounts: Range<Int>
    var data: Range<Int>
  }

  private var remaining: Int
  private var offset: Int
  /// Version 1: the next instruction's header.
  private var header: Int?

  init(_ layout: MessageLayout) {
    remaining = layout.instructionCount
    header = layout.version == .v1 ? layout.instructions : nil
    offset = layout.version == .v1 ? layout.instructions + layout.instructionCount * 4 : layout.instructions
  }

  /// The next instruction; nil behind the last, or where the bytes are not those that were checked.
  mutating func next(in bytes: RawSpan) -> Place? {
    guard remaining > 0 else { return nil }
    remaining -= 1
    var cursor = WireCursor(bytes, at: header ?? offset)
    guard let program = try? cursor.byte(.instructions) else { return nil }
    if header != nil {
      guard let accountCount = try? cursor.byte(.instructions),
        let dataLength = try? cursor.integer(UInt16.self, .instructions)
      else { return nil }
      header = cursor.position
      let accounts = offset..<offset + Int(accountCount)
      offset = accounts.upperBound + Int(dataLength)
      return Place(program: program, accounts: accounts, data: accounts.upperBound..<offset)
    }
    guard let accountCount = try? cursor.length(.instructions) else { return nil }
    let accounts = cursor.position..<cursor.position + accountCount
    guard (try? cursor.skip(accountCount, .instructions)) != nil,
      let dataLength = try? cursor.length(.instructions)
    else { return nil }
    offset = cursor.position + dataLength
    return Place(program: program, accounts: accounts, data: cursor.position..<offset)
  }
}
