import JSONText
import SolanaPrimitives

/// The instructions of an answer as they were read: accounts by position (`json`) or by key (`jsonParsed`).
struct InstructionContent {
  /// One instruction. Ranges are into `bytes`, or into `keys` where accounts are told by key.
  struct Item {
    var offset: Int
    var parent: Int
    /// The program's position, or where its key stands in `keys`.
    var program = -1
    var programIsKey = false
    var accounts = 0..<0
    var accountsAreKeys = false
    var data = 0..<0
    var hasData = false
    var stackHeight: UInt32 = 0
    var parsed = -1
  }

  var bytes: [UInt8] = []
  var keys: [PublicKey] = []
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
      for position in first..<inner.count { inner[position].parent = parent }
    }
  }

  private mutating func readInstruction(_ reader: inout JSONReader, parent: Int) throws(JSONError) -> Item {
    var item = Item(offset: reader.offset, parent: parent)
    var program = ""
    var node: JSONNode?
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("programIdIndex") {
        item.program = Int(try reader.readInteger(as: UInt8.self))
      } else if key.equals("accounts") {
        try readAccounts(&reader, &item)
      } else if key.equals("data") {
        let start = bytes.count
        try reader.readBase58(into: &bytes)
        item.data = start..<bytes.count
        item.hasData = true
      } else if key.equals("stackHeight") {
        item.stackHeight = try reader.readIntegerOrNull() ?? 0
      } else if key.equals("programId") {
        item.program = keys.count
        item.programIsKey = true
        keys.append(try reader.readPublicKey())
      } else if key.equals("program") {
        program = try reader.readNullIfPresent() ? "" : reader.readString()
      } else if key.equals("parsed") {
        node = try reader.readNode()
      } else {
        try reader.skipValue()
      }
    }
    if let node {
      item.parsed = parsed.count
      parsed.append(ParsedInstruction(program: program, parsed: node))
    }
    guard item.program >= 0 else { throw reader.error(.missing(key: "programIdIndex"), at: item.offset) }
    guard item.hasData || node != nil else { throw reader.error(.missing(key: "data"), at: item.offset) }
    return item
  }

  private mutating func readAccounts(_ reader: inout JSONReader, _ item: inout Item) throws(JSONError) {
    try reader.enterArray()
    let firstByte = bytes.count
    let firstKey = keys.count
    while try reader.nextElement() {
      if try reader.nextKind() == .string {
        keys.append(try reader.readPublicKey())
      } else {
        bytes.append(try reader.readInteger())
      }
    }
    item.accountsAreKeys = keys.count > firstKey
    item.accounts = item.accountsAreKeys ? firstKey..<keys.count : firstByte..<bytes.count
  }
}
