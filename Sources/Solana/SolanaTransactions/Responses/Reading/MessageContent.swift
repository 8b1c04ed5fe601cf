import JSONText
import SolanaPrimitives

/// The `message` of a response in `json` or `jsonParsed`, as it was read.
struct MessageContent {
  /// The message's position in the text.
  var offset = 0
  /// Nil in `jsonParsed`, where privileges are with the keys.
  var header: Message.Header?
  var keys: [PublicKey] = []
  /// In `jsonParsed`: the number of keys in the message itself, and what each may do.
  var staticCount = 0
  var signers = AccountSet()
  var writable = AccountSet()
  var recentBlockhash: Blockhash?
  /// Nil if the key is absent, as in legacy messages.
  var lookups: [MessageWriter.Lookup]?
  /// Nil if the key is absent: only version 1 has it.
  var configuration: Message.Configuration?

  mutating func read(_ reader: inout JSONReader, _ instructions: inout InstructionContent) throws(JSONError) {
    offset = reader.offset
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("accountKeys") {
        try readKeys(&reader)
      } else if key.equals("instructions") {
        try instructions.readTopLevel(&reader)
      } else if key.equals("recentBlockhash") {
        recentBlockhash = try reader.readBlockhash()
      } else if key.equals("header") {
        header = try Self.readHeader(&reader)
      } else if key.equals("addressTableLookups") {
        lookups = try reader.readNullIfPresent() ? nil : Self.readLookups(&reader)
      } else if key.equals("transactionConfig") {
        configuration = try reader.readNullIfPresent() ? nil : Self.readConfiguration(&reader)
      } else {
        try reader.skipValue()
      }
    }
    guard recentBlockhash != nil else { throw reader.error(.missing(key: "recentBlockhash"), at: offset) }
    guard !keys.isEmpty else { throw reader.error(.missing(key: "accountKeys"), at: offset) }
  }

  private mutating func readKeys(_ reader: inout JSONReader) throws(JSONError) {
    let start = reader.offset
    try reader.enterArray()
    keys.removeAll()
    staticCount = 0
    signers = AccountSet()
    writable = AccountSet()
    keys.reserveCapacity(24)
    while try reader.nextElement() {
      if try reader.nextKind() == .string {
        keys.append(try reader.readPublicKey())
        staticCount = keys.count
      } else {
        try readParsedKey(&reader)
      }
      guard keys.count <= MessageLayout.maximumAccounts else {
        throw reader.error(.invalid("more than 256 accounts"), at: start)
      }
    }
  }

  /// `{"pubkey":…,"signer":…,"writable":…,"source":"transaction"}`
  private mutating func readParsedKey(_ reader: inout JSONReader) throws(JSONError) {
    let start = reader.offset
    let position = keys.count
    var address: PublicKey?
    var isLoaded = false
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("pubkey") {
        address = try reader.readPublicKey()
      } else if key.equals("signer") {
        if try reader.readBool() { signers.insert(position) }
      } else if key.equals("writable") {
        if try reader.readBool() { writable.insert(position) }
      } else if key.equals("source") {
        if try !reader.readNullIfPresent() { isLoaded = try reader.readSlice().equals("lookupTable") }
      } else {
        try reader.skipValue()
      }
    }
    guard let address else { throw reader.error(.missing(key: "pubkey"), at: start) }
    keys.append(address)
    if !isLoaded { staticCount = keys.count }
  }

  private static func readHeader(_ reader: inout JSONReader) throws(JSONError) -> Message.Header {
    let start = reader.offset
    var counts: (required: UInt8?, readonlySigned: UInt8?, readonlyUnsigned: UInt8?)
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("numRequiredSignatures") {
        counts.required = try reader.readInteger()
      } else if key.equals("numReadonlySignedAccounts") {
        counts.readonlySigned = try reader.readInteger()
      } else if key.equals("numReadonlyUnsignedAccounts") {
        counts.readonlyUnsigned = try reader.readInteger()
      } else {
        try reader.skipValue()
      }
    }
    guard let required = counts.required, let signed = counts.readonlySigned,
      let unsigned = counts.readonlyUnsigned
    else { throw reader.error(.invalid("a count of the header is missing"), at: start) }
    return Message.Header(requiredSignatures: required, readonlySigned: signed, readonlyUnsigned: unsigned)
  }

  private static func readLookups(_ reader: inout JSONReader) throws(JSONError) -> [MessageWriter.Lookup] {
    var lookups: [MessageWriter.Lookup] = []
    try reader.enterArray()
    while try reader.nextElement() {
      let start = reader.offset
      var table: PublicKey?
      var writable: [UInt8] = []
      var readonly: [UInt8] = []
      try reader.enterObject()
      while let key = try reader.nextKey() {
        if key.equals("accountKey") {
          table = try reader.readPublicKey()
        } else if key.equals("writableIndexes") {
          writable = try reader.readIntegers()
        } else if key.equals("readonlyIndexes") {
          readonly = try reader.readIntegers()
        } else {
          try reader.skipValue()
        }
      }
      guard let table else { throw reader.error(.missing(key: "accountKey"), at: start) }
      guard writable.count + readonly.count <= MessageLayout.maximumAccounts else {
        throw reader.error(.invalid("more than 256 accounts"), at: start)
      }
      lookups.append(MessageWriter.Lookup(table: table, writable: writable, readonly: readonly))
    }
    return lookups
  }

  private static func readConfiguration(_ reader: inout JSONReader) throws(JSONError) -> Message.Configuration
  {
    var configuration = Message.Configuration()
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("priorityFee") {
        configuration.priorityFee = try reader.readIntegerOrNull()
      } else if key.equals("computeUnitLimit") {
        configuration.computeUnitLimit = try reader.readIntegerOrNull()
      } else if key.equals("loadedAccountsDataSizeLimit") {
        configuration.loadedAccountsDataSizeLimit = try reader.readIntegerOrNull()
      } else if key.equals("heapSize") {
        configuration.heapSize = try reader.readIntegerOrNull()
      } else {
        try reader.skipValue()
      }
    }
    return configuration
  }
}
