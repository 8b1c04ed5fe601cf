import BytePrimitives
import JSONText

/// What a kind of answer holds, member by member.
protocol AnswerContent {
  /// What the answer makes.
  associatedtype Record
  /// Reads the value of the member with this key of the result.
  /// - Returns: False if the key is of no interest; then nothing was read.
  mutating func readMember(_ key: JSONStringSlice, _ reader: inout JSONReader) throws(JSONError) -> Bool
  /// Makes sense of what was read; the reader only serves to make errors.
  consuming func record(_ reader: borrowing JSONReader, resultOffset: Int) throws(ResponseError) -> Record
}

extension AnswerContent {
  /// Reads a whole JSON-RPC answer, or only its result. Of a key that is there twice the last counts, as in most
  /// readers.
  consuming func read(_ json: [UInt8]) throws(ResponseError) -> Record {
    var reader = JSONReader(json.rawSpan, options: .init(refusesDuplicateKeys: false))
    let frame: AnswerFrame
    do throws(JSONError) {
      frame = try readFrame(&reader)
      try reader.finish()
    } catch {
      throw .malformed(error)
    }
    if let error = frame.error { throw .answeredWithError(error) }
    if frame.isNull { throw .notFound }
    return try record(reader, resultOffset: frame.resultOffset)
  }

  private mutating func readFrame(_ reader: inout JSONReader) throws(JSONError) -> AnswerFrame {
    var frame = AnswerFrame()
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

/// What surrounds the result of an answer.
private struct AnswerFrame {
  var error: JSONRPCError?
  var isNull = false
  var resultOffset = 0
}
