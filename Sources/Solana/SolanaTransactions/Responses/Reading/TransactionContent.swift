import JSONText
import SolanaPrimitives

/// A `getTransaction` response as it was read, member by member.
struct TransactionContent: ResponseContent {
  /// The version as the node writes it.
  private enum WrittenVersion {
    case legacy
    case number(Int64, offset: Int)
  }

  var slot: UInt64?
  var blockTime: Int64?
  private var writtenVersion: WrittenVersion?
  private var transactionOffset: Int?
  var encoded: EncodedBytes?
  var signatures: [Signature] = []
  var message: MessageContent?
  var instructions = InstructionContent()
  var meta: TransactionResponse.Meta?
  var metaOffset = 0

  mutating func readMember(_ key: JSONStringSlice, _ reader: inout JSONReader) throws(JSONError) -> Bool {
    if key.equals("transaction") {
      try readTransaction(&reader)
    } else if key.equals("meta") {
      metaOffset = reader.offset
      var content = MetaContent()
      meta = try reader.readNullIfPresent() ? nil : content.read(&reader, &instructions)
    } else if key.equals("slot") {
      slot = try reader.readIntegerOrNull()
    } else if key.equals("blockTime") {
      blockTime = try reader.readIntegerOrNull()
    } else if key.equals("version") {
      try readVersion(&reader)
    } else {
      return false
    }
    return true
  }

  private mutating func readVersion(_ reader: inout JSONReader) throws(JSONError) {
    let offset = reader.offset
    switch try reader.nextKind() {
    case .null: try reader.readNull()
    case .string:
      guard try reader.readSlice().equals("legacy") else {
        throw reader.error(.invalid("unknown transaction version"), at: offset)
      }
      writtenVersion = .legacy
    default: writtenVersion = .number(try reader.readInteger(), offset: offset)
    }
  }

  private mutating func readTransaction(_ reader: inout JSONReader) throws(JSONError) {
    transactionOffset = reader.offset
    encoded = nil
    message = nil
    signatures = []
    guard try reader.nextKind() == .object else {
      encoded = try EncodedBytes.read(&reader)
      return
    }
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("signatures") {
        try reader.enterArray()
        while try reader.nextElement() { signatures.append(try reader.readSignature()) }
      } else if key.equals("message") {
        var content = MessageContent()
        try content.read(&reader, &instructions)
        message = content
      } else {
        try reader.skipValue()
      }
    }
  }

  consuming func response(
    _ reader: borrowing JSONReader, resultOffset: Int
  ) throws(ResponseError) -> TransactionResponse {
    guard let transactionOffset else {
      throw reader.malformed(.missing(key: "transaction"), at: resultOffset)
    }
    if let encoded {
      switch encoded {
      case .unsupported(let encoding, let offset):
        throw .unsupportedEncoding(encoding, path: reader.path(at: offset))
      case .bytes(let bytes, let offset): return try response(of: bytes, at: offset, reader)
      }
    }
    guard let message else { throw reader.malformed(.missing(key: "message"), at: transactionOffset) }
    let version = try version(of: message, reader)
    guard let header = message.header else { return try parsedResponse(of: message, version, reader) }
    let bytes = try wireBytes(of: message, header, version, reader)
    return try response(of: bytes, at: message.offset, reader)
  }

  /// The version that is written, or, where nodes leave it out, the one whose fields are there.
  private func version(
    of message: MessageContent, _ reader: borrowing JSONReader
  ) throws(ResponseError) -> Message.Version {
    switch writtenVersion {
    case .legacy: return .legacy
    case .number(0, _): return .v0
    case .number(1, _): return .v1
    case .number(_, let offset): throw reader.malformed(.invalid("unknown transaction version"), at: offset)
    case nil: return message.configuration != nil ? .v1 : message.lookups != nil ? .v0 : .legacy
    }
  }
}

extension JSONReader {
  /// An error about the value at `offset`, whose JSON is well formed.
  func malformed(_ code: JSONError.Code, at offset: Int) -> ResponseError {
    .malformed(error(code, at: offset))
  }

  /// The path of the value at `offset`.
  func path(at offset: Int) -> JSONPath { error(.expected(.value), at: offset).path }
}
