import BytePrimitives
public import JSONText

/// What the two error types of the runtime share: the table of the cases without a payload, and how the RPC writes them.
package protocol RuntimeError: Error, Hashable {
  /// The cases without a payload, in the runtime's order, with the runtime's names and texts.
  static var plain: [(error: Self, name: StaticString, text: String)] { get }

  /// An error that this package does not know, as the node wrote it (JSON).
  static func unrecognized(_ json: String) -> Self

  /// Reads a known error with a payload, whose object has been entered and whose first key is `key`.
  /// - Returns: nil for another key.
  static func readPayload(of key: JSONStringSlice, _ reader: inout JSONReader) throws(JSONError) -> Self?
}

extension RuntimeError {
  /// The entry of `plain` for this error, which has no payload.
  package var plainCase: (error: Self, name: StaticString, text: String) {
    guard let entry = Self.plain.first(where: { $0.error == self }) else {
      preconditionFailure("an error of the runtime without a payload is not in the table of names")
    }
    return entry
  }

  /// The error of a whole JSON text.
  static func parse(_ text: [UInt8]) throws(JSONError) -> Self {
    var reader = JSONReader(text.rawSpan)
    let error = try read(&reader)
    try reader.finish()
    return error
  }

  /// Reads the next value as an error; what is not known is kept as it is written.
  package static func read(_ reader: inout JSONReader) throws(JSONError) -> Self {
    // The value is read on its own, so that a value that is not a known error costs as much as it is long.
    let value = try reader.readRawValue()
    var valueReader = JSONReader(value, options: .init(refusesDuplicateKeys: false))
    if let known = try? readKnown(&valueReader) { return known }
    return unrecognized(value.repairedText)
  }

  private static func readKnown(_ reader: inout JSONReader) throws(JSONError) -> Self? {
    if try reader.nextKind() == .string {
      let name = try reader.readSlice()
      for entry in plain where name.equals(entry.name) { return entry.error }
      return nil
    }
    try reader.enterObject()
    guard let key = try reader.nextKey(), let error = try readPayload(of: key, &reader) else { return nil }
    return try reader.nextKey() == nil ? error : nil
  }
}

extension TransactionError: JSONEncodable {
  /// The error that a JSON text of the RPC is; `unrecognized` if it is a new one.
  /// - Throws: `JSONError` if the text is not JSON.
  public init(json text: [UInt8]) throws(JSONError) { self = try Self.parse(text) }

  package static func readPayload(
    of key: JSONStringSlice, _ reader: inout JSONReader
  ) throws(JSONError) -> TransactionError? {
    if key.equals("InstructionError") {
      try reader.enterArray()
      guard try reader.nextElement() else { return nil }
      let index = try reader.readInteger(as: UInt8.self)
      guard try reader.nextElement() else { return nil }
      let error = try InstructionError.read(&reader)
      return try reader.nextElement() ? nil : .instruction(index: index, error)
    }
    if key.equals("DuplicateInstruction") { return .duplicateInstruction(index: try reader.readInteger()) }
    if key.equals("InsufficientFundsForRent") {
      return .insufficientFundsForRent(accountIndex: try readAccountIndex(&reader))
    }
    if key.equals("ProgramExecutionTemporarilyRestricted") {
      return .programExecutionTemporarilyRestricted(accountIndex: try readAccountIndex(&reader))
    }
    return nil
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

  /// Writes the RPC's form: `"BlockhashNotFound"`, `{"InstructionError":[0,{"Custom":6001}]}`.
  public func encode(json: inout JSONWriter) {
    switch self {
    case .instruction(let index, let error):
      json.object { json in
        json.key(name)
        json.array { json in
          json.number(index)
          error.encode(json: &json)
        }
      }
    case .duplicateInstruction(let index): json.object { $0.member(name, index) }
    case .insufficientFundsForRent(let index), .programExecutionTemporarilyRestricted(let index):
      json.object { json in
        json.key(name)
        json.object { $0.member("account_index", index) }
      }
    case .unrecognized(let text): json.unrecognized(text)
    default: json.string(name)
    }
  }
}

extension InstructionError: JSONEncodable {
  /// The error that a JSON text of the RPC is; `unrecognized` if it is a new one.
  /// - Throws: `JSONError` if the text is not JSON.
  public init(json text: [UInt8]) throws(JSONError) { self = try Self.parse(text) }

  package static func readPayload(
    of key: JSONStringSlice, _ reader: inout JSONReader
  ) throws(JSONError) -> InstructionError? {
    if key.equals("Custom") { return .custom(try reader.readInteger()) }
    if key.equals("BorshIoError") { return .borshIOError(try reader.readString()) }
    return nil
  }

  /// Writes the RPC's form: `"InvalidAccountData"`, `{"Custom":6001}`.
  public func encode(json: inout JSONWriter) {
    switch self {
    case .custom(let number): json.object { $0.member(name, number) }
    case .borshIOError(let cause?): json.object { $0.member(name, cause) }
    case .unrecognized(let text): json.unrecognized(text)
    default: json.string(name)
    }
  }
}

extension JSONWriter {
  /// Writes the text of an error that was kept as it is written; if it is not JSON, as a string.
  fileprivate mutating func unrecognized(_ text: String) {
    if let node = try? JSONNode(parsing: Array(text.utf8)) {
      node.encode(json: &self)
    } else {
      string(text)
    }
  }
}
