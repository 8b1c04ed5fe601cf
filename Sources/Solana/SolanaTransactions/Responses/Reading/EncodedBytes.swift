import JSONText

/// Bytes as the RPC writes them: `["…","base64"]`, or plainly in base58 as old nodes do.
enum EncodedBytes {
  case bytes([UInt8], offset: Int)
  /// An encoding that is not supported; the offset is that of the pair.
  case unsupported(encoding: String, offset: Int)

  /// Reads the next value, a string or an array.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> EncodedBytes {
    if try reader.nextKind() == .string {
      let offset = reader.offset
      return .bytes(try reader.readBase58(), offset: offset)
    }
    try reader.enterArray()
    let offset = reader.offset
    guard try reader.nextElement() else { throw reader.error(.expected(.string), at: offset) }
    // The encoding is stated after the text.
    let text = try reader.readSlice()
    guard try reader.nextElement() else { throw reader.error(.expected(.string), at: reader.offset) }
    let name = try reader.readSlice()
    if try reader.nextElement() { throw reader.error(.expected(.commaOrArrayEnd), at: reader.offset) }
    if name.equals("base64") { return .bytes(try reader.decodeBase64(text), offset: offset) }
    if name.equals("base58") { return .bytes(try reader.decodeBase58(text), offset: offset) }
    return .unsupported(encoding: name.string, offset: offset)
  }
}
