import JSONText
import SolanaPrimitives

/// The `meta` of a response.
struct MetaContent {
  /// Reads token balances, before and after.
  private var tokenBalances = TokenBalanceReader()

  /// Reads the object and the inner instructions in it.
  mutating func read(
    _ reader: inout JSONReader, _ instructions: inout InstructionContent
  ) throws(JSONError) -> TransactionResponse.Meta {
    var meta = TransactionResponse.Meta()
    let start = reader.offset
    var statusIsKnown = false
    var feeIsKnown = false
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("logMessages") {
        meta.logs = try reader.readNullIfPresent() ? nil : Self.readLogs(&reader)
      } else if key.equals("innerInstructions") {
        meta.includesInnerInstructions = try !reader.readNullIfPresent()
        if meta.includesInnerInstructions { try instructions.readInner(&reader) }
      } else if key.equals("err") {
        statusIsKnown = true
        meta.error = try reader.readNullIfPresent() ? nil : TransactionError.read(&reader)
      } else if key.equals("fee") {
        feeIsKnown = true
        meta.fee = try reader.readInteger()
      } else if key.equals("preBalances") {
        meta.preBalances = try reader.readIntegers()
      } else if key.equals("postBalances") {
        meta.postBalances = try reader.readIntegers()
      } else if key.equals("preTokenBalances") {
        meta.preTokenBalances = try reader.readNullIfPresent() ? nil : tokenBalances.read(&reader)
      } else if key.equals("postTokenBalances") {
        meta.postTokenBalances = try reader.readNullIfPresent() ? nil : tokenBalances.read(&reader)
      } else if key.equals("loadedAddresses") {
        meta.loadedAddresses = try reader.readNullIfPresent() ? nil : Self.readLoadedAddresses(&reader)
      } else if key.equals("returnData") {
        meta.returnData = try reader.readNullIfPresent() ? nil : Self.readReturnData(&reader)
      } else if key.equals("computeUnitsConsumed") {
        meta.computeUnitsConsumed = try reader.readIntegerOrNull()
      } else if key.equals("rewards") {
        meta.rewards = try reader.readNullIfPresent() ? nil : Self.readRewards(&reader)
      } else if key.equals("status"), !statusIsKnown {
        statusIsKnown = true
        meta.error = try Self.readStatus(&reader)
      } else {
        try reader.skipValue()
      }
    }
    guard statusIsKnown else { throw reader.error(.missing(key: "err"), at: start) }
    guard feeIsKnown else { throw reader.error(.missing(key: "fee"), at: start) }
    return meta
  }

  private static func readLogs(_ reader: inout JSONReader) throws(JSONError) -> LogMessages {
    var logs = LogMessages()
    logs.reserve()
    try reader.enterArray()
    while try reader.nextElement() {
      let line = try reader.readSlice()
      if line.hasEscapes { logs.append(line.utf8) } else { logs.append(line.rawBytes) }
    }
    return logs
  }

  /// `{"Ok":null}` or `{"Err":…}`, which older nodes write beside `err`.
  private static func readStatus(_ reader: inout JSONReader) throws(JSONError) -> TransactionError? {
    if try reader.readNullIfPresent() { return nil }
    var error: TransactionError?
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("Err") { error = try TransactionError.read(&reader) } else { try reader.skipValue() }
    }
    return error
  }

  private static func readLoadedAddresses(_ reader: inout JSONReader) throws(JSONError) -> LoadedAddresses {
    var loaded = LoadedAddresses()
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("writable") {
        loaded.writable = try reader.readPublicKeys()
      } else if key.equals("readonly") {
        loaded.readonly = try reader.readPublicKeys()
      } else {
        try reader.skipValue()
      }
    }
    return loaded
  }

  private static func readReturnData(_ reader: inout JSONReader) throws(JSONError) -> ReturnData {
    let start = reader.offset
    var programID: PublicKey?
    var data: [UInt8]?
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("programId") {
        programID = try reader.readPublicKey()
      } else if key.equals("data") {
        switch try EncodedBytes.read(&reader) {
        case .bytes(let bytes, _): data = bytes
        case .unsupported(let encoding, let offset):
          throw reader.error(.invalid("unsupported encoding \"\(encoding)\""), at: offset)
        }
      } else {
        try reader.skipValue()
      }
    }
    guard let programID, let data else { throw reader.error(.missing(key: "data"), at: start) }
    return ReturnData(programID: programID, data: data)
  }

  private static func readRewards(_ reader: inout JSONReader) throws(JSONError) -> [Reward] {
    var rewards: [Reward] = []
    try reader.enterArray()
    while try reader.nextElement() {
      let start = reader.offset
      var address: PublicKey?
      var lamports: Int64?
      var postBalance: UInt64 = 0
      var kind: String?
      try reader.enterObject()
      while let key = try reader.nextKey() {
        if key.equals("pubkey") {
          address = try reader.readPublicKey()
        } else if key.equals("lamports") {
          lamports = try reader.readInteger()
        } else if key.equals("postBalance") {
          postBalance = try reader.readInteger()
        } else if key.equals("rewardType") {
          kind = try reader.readNullIfPresent() ? nil : reader.readString()
        } else {
          try reader.skipValue()
        }
      }
      guard let address, let lamports else { throw reader.error(.missing(key: "lamports"), at: start) }
      rewards.append(Reward(address: address, lamports: lamports, postBalance: postBalance, kind: kind))
    }
    return rewards
  }
}
