import BytePrimitives

extension Transaction {
  /// The transaction that `bytes` are, all of them; keeps the array without a copy.
  ///
  /// Strict, see `Message.init(bytes:)`; the number of signatures must be the one that the header requires.
  /// Whether signatures are there and valid is another question, see `isVerified(by:)`.
  /// - Throws: `WireFormatError` with the field and the byte at fault; an unknown version is an error.
  public init(bytes: [UInt8]) throws(WireFormatError) {
    self.init(bytes: bytes, layout: try MessageLayout(transaction: bytes.rawSpan))
  }
}

extension MessageLayout {
  /// Reads and checks a whole transaction.
  init(transaction bytes: RawSpan) throws(WireFormatError) {
    var cursor = WireCursor(bytes)
    if let first = cursor.next, first >= 0x80 {
      try self.init(versionedTransaction: &cursor, first)
    } else {
      let signatures = try cursor.length(.signatures)
      try self.init(messageBehind: signatures, in: &cursor)
    }
    guard cursor.remaining == 0 else { try refuse(.trailing, at: cursor.position, .message) }
  }

  /// A message behind its signatures: legacy and version 0.
  private init(messageBehind signatures: Int, in cursor: inout WireCursor) throws(WireFormatError) {
    try cursor.skip(signatures &* 64, .signatures)
    let start = cursor.position
    try self.init(parsing: &cursor)
    guard version != .v1 else { try refuse(.version(1), at: start, .version) }
    guard signatures == Int(header.requiredSignatures) else {
      let fault = WireFormatError.Code.signatureCount(signatures, required: Int(header.requiredSignatures))
      try refuse(fault, at: 0, .signatures)
    }
  }

  /// A transaction whose first byte has the top bit set. Since version 1 that bit says that a version byte
  /// leads; before, it began a signature count of two bytes, which no transaction that fits a packet has.
  @inline(never)
  private init(versionedTransaction cursor: inout WireCursor, _ first: UInt8) throws(WireFormatError) {
    if first == 0x81 {
      try self.init(parsing: &cursor)
      try cursor.skip(Int(header.requiredSignatures) &* 64, .signatures)
      return
    }
    let signatures = try cursor.length(.signatures)
    guard signatures > 255 else { try refuse(.version(first & 0x7F), at: 0, .version) }
    try self.init(messageBehind: signatures, in: &cursor)
  }
}
