import JSONText
import SolanaPrimitives

/// The instructions of a response as they were read: accounts by index (`json`) or by address (`jsonParsed`).
struct InstructionContent {
  /// One instruction: what the store will hold, and what has to be resolved or checked before.
  struct Item {
    /// Its position in the text.
    var offset: Int
    /// The program's index and the ranges of accounts and data in `bytes`, as far as they are known.
    var entry: InstructionStore.Entry
    var hasProgram = false
    /// The program, where it is given by address.
    var programID: PublicKey?
    /// The accounts in `addresses`, where they are given by address.
    var accountAddresses: Range<Int>?
    var hasData = false
  }

  var bytes: [UInt8] = []
  var addresses: [PublicKey] = []
  var parsed: [ParsedInstruction] = []
  var topLevel: [Item] = []
  var inner: [Item] = []

  mutating func readTopLevel(_ reader: inout JSONReader) throws(JSONError) {
    topLevel.removeAll()
    topLevel.reserveCapacity(4)
    bytes.reserveCapacity(512)
    try reader.enterArray()
    while try reader.nextElement() {
      topLevel.append(try readInstruction(&reader, parent: topLevel.count))
    }
  }

  /// `[{"index":0,"instructions":[…]}]`
  mutating func readInner(_ reader: inout JSONReader) throws(JSONError) {
    inner.removeAll()
    try reader.enterArray()
    while try reader.nextElement() {
      let start = reader.offset
      let first = inner.count
      var parent: Int?
      try reader.enterObject()
      while let key = try reader.nextKey() {
        if key.equals("index") {
          parent = try reader.readInteger()
        } else if key.equals("instructions") {
          try reader.enterArray()
          while try reader.nextElement() {
            if inner.isEmpty { inner.reserveCapacity(12) }
            inner.append(try readInstruction(&reader, parent: -1))
          }
        } else {
          try reader.skipValue()
        }
      }
      guard let parent, parent >= 0 else { throw reader.error(.missing(key: "index"), at: start) }
      for position in first..<inner.count { inner[position].entry.parent = parent }
    }
  }

  private mutating func readInstruction(_ reader: inout JSONReader, parent: Int) throws(JSONError) -> Item {
    var item = Item(offset: reader.offset, entry: InstructionStore.Entry(parent: parent))
    var program = ""
    var node: JSONNode?
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("programIdIndex") {
        item.entry.program = try reader.readInteger()
        item.hasProgram = true
        item.programID = nil
      } else if key.equals("accounts") {
        try readAccounts(&reader, &item)
      } else if key.equals("data") {
        let start = bytes.count
        try reader.readBase58(into: &bytes)
        item.entry.data = start..<bytes.count
        item.hasData = true
      } else if key.equals("stackHeight") {
        item.entry.stackHeight = try reader.readIntegerOrNull() ?? 0
      } else if key.equals("programId") {
        item.programID = try reader.readPublicKey()
        item.hasProgram = true
      } else if key.equals("program") {
        program = try reader.readNullIfPresent() ? "" : reader.readString()
      } else if key.equals("parsed") {
        node = try reader.readNode()
      } else {
        try reader.skipValue()
      }
    }
    if let node {
      item.entry.parsed = parsed.count
      parsed.append(ParsedInstruction(program: program, parsed: node))
    }
    guard item.hasProgram else { throw reader.error(.missing(key: "programIdIndex"), at: item.offset) }
    guard item.hasData || node != nil else { throw reader.error(.missing(key: "data"), at: item.offset) }
    return item
  }

  private mutating func readAccounts(_ reader: inout JSONReader, _ item: inout Item) throws(JSONError) {
    try reader.enterArray()
    let firstByte = bytes.count
    let firstAddress = addresses.count
    while try reader.nextElement() {
      if try reader.nextKind() == .string {
        addresses.append(try reader.readPublicKey())
      } else {
        bytes.append(try reader.readInteger())
      }
    }
    item.accountAddresses = addresses.count > firstAddress ? firstAddress..<addresses.count : nil
    item.entry.accounts = firstByte..<bytes.count
  }
}
