import JSONText
import SolanaPrimitives

/// A `getAccountInfo` response as it was read, member by member.
struct AccountContent: ResponseContent {
  private enum Data {
    case encoded(EncodedBytes)
    case parsed(program: String, JSONNode, space: UInt64?)
  }

  private var contextSlot: UInt64?
  private var isAbsent = false
  private var lamports: UInt64?
  private var owner: PublicKey?
  private var data: Data?
  private var isExecutable = false
  private var rentEpoch: UInt64 = 0
  private var space: UInt64?

  mutating func readMember(_ key: JSONStringSlice, _ reader: inout JSONReader) throws(JSONError) -> Bool {
    if key.equals("data") {
      data = try readData(&reader)
    } else if key.equals("lamports") {
      lamports = try reader.readInteger()
    } else if key.equals("owner") {
      owner = try reader.readPublicKey()
    } else if key.equals("executable") {
      isExecutable = try reader.readBool()
    } else if key.equals("rentEpoch") {
      rentEpoch = try readRentEpoch(&reader)
    } else if key.equals("space") {
      space = try reader.readIntegerOrNull()
    } else if key.equals("value") {
      isAbsent = try reader.readNullIfPresent()
      if !isAbsent { try readMembers(&reader) }
    } else if key.equals("context") {
      try readContext(&reader)
    } else {
      return false
    }
    return true
  }

  private mutating func readContext(_ reader: inout JSONReader) throws(JSONError) {
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("slot") { contextSlot = try reader.readInteger() } else { try reader.skipValue() }
    }
  }

  /// 2⁶⁴ − 1 comes from some nodes as 18446744073709552000, from others as 1.8446744073709552e19.
  private func readRentEpoch(_ reader: inout JSONReader) throws(JSONError) -> UInt64 {
    let offset = reader.offset
    let number = try reader.readNumber()
    if let epoch = number.integer(as: UInt64.self) { return epoch }
    if number.integer(as: UInt128.self) == 18_446_744_073_709_552_000 { return .max }
    if number == .decimal(text: "1.8446744073709552e19") || number == .decimal(text: "1.8446744073709552e+19")
    {
      return .max
    }
    throw reader.error(.outOfRange(bits: 64, isSigned: false), at: offset)
  }

  private func readData(_ reader: inout JSONReader) throws(JSONError) -> Data {
    guard try reader.nextKind() == .object else { return .encoded(try EncodedBytes.read(&reader)) }
    let start = reader.offset
    var program = ""
    var parsed: JSONNode?
    var space: UInt64?
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("program") {
        program = try reader.readString()
      } else if key.equals("parsed") {
        parsed = try reader.readNode()
      } else if key.equals("space") {
        space = try reader.readIntegerOrNull()
      } else {
        try reader.skipValue()
      }
    }
    guard let parsed else { throw reader.error(.missing(key: "parsed"), at: start) }
    return .parsed(program: program, parsed, space: space)
  }

  consuming func response(
    _ reader: borrowing JSONReader, resultOffset: Int
  ) throws(ResponseError) -> AccountInfo {
    if isAbsent { throw .notFound }
    guard let data else { throw reader.malformed(.missing(key: "data"), at: resultOffset) }
    guard let lamports else { throw reader.malformed(.missing(key: "lamports"), at: resultOffset) }
    guard let owner else { throw reader.malformed(.missing(key: "owner"), at: resultOffset) }
    let content: AccountInfo.Content
    switch data {
    case .encoded(.bytes(let bytes, _)): content = .bytes(bytes)
    case .encoded(.unsupported(let encoding, let offset)):
      throw .unsupportedEncoding(encoding, path: reader.path(at: offset))
    case .parsed(let program, let node, let parsedSpace):
      content = .parsed(program: program, node)
      space = space ?? parsedSpace
    }
    return AccountInfo(
      contextSlot: contextSlot, lamports: lamports, owner: owner, content: content,
      isExecutable: isExecutable,
      rentEpoch: rentEpoch, space: space)
  }
}
