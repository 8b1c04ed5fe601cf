import BytePrimitives
public import JSONText

extension InstructionError: JSONEncodable {
  /// Writes the RPC's form: `"InvalidAccountData"`, `{"Custom":6001}`.
  public func encode(json: inout JSONWriter) {
    switch self {
    case .custom(let number):
      json.beginObject()
      json.member(name, number)
      json.endObject()
    case .borshIOError(let cause?):
      json.beginObject()
      json.member(name, cause)
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
  static func read(_ reader: inout JSONReader) throws(JSONError) -> InstructionError {
    var attempt = reader
    if let known = try? readKnown(&attempt) {
      reader = attempt
      return known
    }
    let raw = try reader.readRawValue()
    return .unrecognized(raw.repairedText)
  }

  private static func readKnown(_ reader: inout JSONReader) throws(JSONError) -> InstructionError? {
    if try reader.nextKind() == .string {
      let name = try reader.readSlice()
      return name.equals("BorshIoError") ? .borshIOError(nil) : InstructionError(plainName: name)
    }
    try reader.enterObject()
    guard let key = try reader.nextKey() else { return nil }
    let error: InstructionError
    if key.equals("Custom") {
      error = .custom(try reader.readInteger())
    } else if key.equals("BorshIoError") {
      error = .borshIOError(try reader.readString())
    } else {
      return nil
    }
    return try reader.nextKey() == nil ? error : nil
  }
}

/// Writes the text of an error that was kept as it is written; if it is no JSON, as a string.
func writeUnrecognized(_ text: String, to json: inout JSONWriter) {
  if let node = try? JSONNode(parsing: Array(text.utf8)) {
    node.encode(json: &json)
  } else {
    json.string(text)
  }
}
