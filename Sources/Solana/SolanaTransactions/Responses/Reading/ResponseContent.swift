import BytePrimitives
import JSONText

/// What a kind of response holds, member by member.
protocol ResponseContent {
  /// The value that is made of it.
  associatedtype Response
  /// Reads the value of the member with this key of the result.
  /// - Returns: False for an unknown key; then nothing was read.
  mutating func readMember(_ key: JSONStringSlice, _ reader: inout JSONReader) throws(JSONError) -> Bool
  /// Makes the value of what was read; the reader is there for the paths of errors.
  consuming func response(_ reader: borrowing JSONReader, resultOffset: Int) throws(ResponseError) -> Response
}

extension ResponseContent {
  /// Reads a whole JSON-RPC response, or only its result. The last of repeated keys counts, as in most
  /// readers.
  consuming func read(_ json: [UInt8]) throws(ResponseError) -> Response {
    var reader = JSONReader(json.rawSpan, options: .init(refusesDuplicateKeys: false))
    let frame: ResponseFrame
    do throws(JSONError) {
      frame = try readFrame(&reader)
      try reader.finish()
    } catch {
      throw .malformed(error)
    }
    if let error = frame.error { throw .answeredWithError(error) }
    if frame.isNull { throw .notFound }
    return try response(reader, resultOffset: frame.resultOffset)
  }

  private mutating func readFrame(_ reader: inout JSONReader) throws(JSONError) -> ResponseFrame {
    var frame = ResponseFrame()
    if try reader.readNullIfPresent() {
      frame.isNull = true
      return frame
    }
    frame.resultOffset = reader.offset
    try reader.enterObject()
    var hasContent = false
    while let key = try reader.nextKey() {
      if key.equals("result") {
        hasContent = true
        frame.isNull = try reader.readNullIfPresent()
        if frame.isNull { continue }
        frame.resultOffset = reader.offset
        try readMembers(&reader)
      } else if key.equals("error") {
        frame.error = try reader.readNullIfPresent() ? nil : JSONRPCError.read(&reader)
      } else if try readMember(key, &reader) {
        hasContent = true
      } else {
        try reader.skipValue()
      }
    }
    guard hasContent || frame.error != nil else {
      throw reader.error(.missing(key: "result"), at: frame.resultOffset)
    }
    return frame
  }

  /// Reads an object whose members are the content's.
  mutating func readMembers(_ reader: inout JSONReader) throws(JSONError) {
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if try !readMember(key, &reader) { try reader.skipValue() }
    }
  }
}

/// What surrounds the result of a response.
private struct ResponseFrame {
  var error: JSONRPCError?
  var isNull = false
  var resultOffset = 0
}
