import JSONText

extension JSONRPCError {
  /// Reads the `error` member of an answer.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> JSONRPCError {
    var code: Int64?
    var message = ""
    var data: JSONNode?
    let start = reader.offset
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("code") {
        code = try reader.readInteger()
      } else if key.equals("message") {
        message = try reader.readString()
      } else if key.equals("data") {
        data = try reader.readNullIfPresent() ? nil : reader.readNode()
      } else {
        try reader.skipValue()
      }
    }
    guard let code else { throw reader.error(.missing(key: "code"), at: start) }
    return JSONRPCError(code: code, message: message, data: data)
  }
}
