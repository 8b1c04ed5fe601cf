import BytePrimitives
public import JSONText

extension TransactionError: JSONEncodable {
  /// Writes the RPC's form: `"BlockhashNotFound"`, `{"InstructionError":[0,{"Custom":6001}]}`.
  public func encode(json: inout JSONWriter) {
    switch self {
    case .instruction(let index, let error):
      json.beginObject()
      json.key(name)
      json.beginArray()
      json.number(index)
      error.encode(json: &json)
      json.endArray()
      json.endObject()
    case .duplicateInstruction(let index):
      json.beginObject()
      json.member(name, index)
      json.endObject()
    case .insufficientFundsForRent(let index), .programExecutionTemporarilyRestricted(let index):
      json.beginObject()
      json.key(name)
      json.beginObject()
      json.member("account_index", index)
      json.endObject()
      json.endObject()
    case .unrecognized(let text): writeUnrecognized(text, to: &json)
    default: json.string(name)
    }
  }

  /// The error that a JSON text of the RPC is; `unrecognized` if it is a new one.
  /// - Throws: `JSONError` if the text is no JSON.
  public init(json text: [UInt8]) throws(JSONError) {
    var reader = JSONReader(text.rawSpan)
    self = try Self.read(&reader)
    try reader.finish()
  }

  /// Reads the next value as an error; what is not known is kept as it is written.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> TransactionError {
    var attempt = reader
    if let known = try? readKnown(&attempt) {
      reader = attempt
      return known
    }
    let raw = try reader.readRawValue()
    return .unrecognized(raw.repairedText)
  }

  private static func readKnown(_ reader: inout JSONReader) throws(JSONError) -> TransactionError? {
    if try reader.nextKind() == .string { return TransactionError(plainName: try reader.readSlice()) }
    try reader.enterObject()
    guard let key = try reader.nextKey() else { return nil }
    let error: TransactionError
    if key.equals("InstructionError") {
      try reader.enterArray()
      guard try reader.nextElement() else { return nil }
      let index = try reader.readInteger(as: UInt8.self)
      guard try reader.nextElement() else { return nil }
      error = .instruction(index: index, try InstructionError.read(&reader))
      if try reader.nextElement() { return nil }
    } else if key.equals("DuplicateInstruction") {
      error = .duplicateInstruction(index: try reader.readInteger())
    } else if key.equals("InsufficientFundsForRent") {
      error = .insufficientFundsForRent(accountIndex: try readAccountIndex(&reader))
    } else if key.equals("ProgramExecutionTemporarilyRestricted") {
      error = .programExecutionTemporarilyRestricted(accountIndex: try readAccountIndex(&reader))
    } else {
      return nil
    }
    return try reader.nextKey() == nil ? error : nil
  }

  private static func readAccountIndex(_ reader: inout JSONReader) throws(JSONError) -> UInt8 {
    let start = reader.offset
    var index: UInt8?
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("account_index") { index = try reader.readInteger() } else { try reader.skipValue() }
    }
    guard let index else { throw reader.error(.missing(key: "account_index"), at: start) }
    return index
  }
}
