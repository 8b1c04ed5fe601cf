import BytePrimitives

extension Message {
  /// The message that `bytes` are, all of them.
  ///
  /// Strict: lengths in their shortest form, every index in range, nothing behind the end. Duplicate account
  /// keys pass, see `duplicateAccountKeys`.
  /// - Throws: `WireFormatError` with the field and the byte at fault; an unknown version is an error.
  public init(bytes: [UInt8]) throws(WireFormatError) {
    var cursor = WireCursor(bytes.rawSpan)
    let layout = try MessageLayout(parsing: &cursor)
    guard cursor.remaining == 0 else { try refuse(.trailing, at: cursor.position, .message) }
    self.init(buffer: bytes, layout: layout)
  }
}
