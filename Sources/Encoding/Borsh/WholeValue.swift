public import BytePrimitives

// The outermost entries: they alone know where the input begins and that nothing may follow.

extension BorshDecodable {
  /// The value whose encoding is exactly `bytes`.
  /// - Throws: `BorshError` with its `offset` set; `.trailing` if bytes are left over.
  @inlinable
  public init(wholeBorsh bytes: RawSpan) throws(BorshError) {
    var cursor = bytes
    do throws(BorshError) {
      self = try Self(borsh: &cursor)
      guard cursor.isEmpty else { try BorshError.raise(.trailing, remaining: cursor.byteCount) }
    } catch {
      throw error.located(inInputOf: bytes.byteCount)
    }
  }

  /// The value whose encoding is exactly `bytes`; offsets in errors count from the slice's start.
  /// - Throws: `BorshError` with its `offset` set; `.trailing` if bytes are left over.
  @inlinable
  public init(wholeBorsh bytes: ArraySlice<UInt8>) throws(BorshError) {
    try self.init(wholeBorsh: bytes.rawSpan)
  }

  /// The value whose encoding is exactly `bytes`.
  /// - Throws: `BorshError` with its `offset` set; `.trailing` if bytes are left over.
  @inlinable
  public init(wholeBorsh bytes: [UInt8]) throws(BorshError) {
    try self.init(wholeBorsh: bytes[...])
  }
}

extension BorshEncodable {
  /// The encoding of this value.
  /// - Throws: `BorshError`, as `encode(borsh:)` does.
  @inlinable
  public func borshBytes() throws(BorshError) -> [UInt8] {
    var output: [UInt8] = []
    try encode(borsh: &output)
    return output
  }
}

extension BorshEncodable where Self: BorshDecodable {
  /// The encoding of this value; room for the smallest value of the type is made at once.
  /// - Throws: `BorshError`, as `encode(borsh:)` does.
  @inlinable
  public func borshBytes() throws(BorshError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(Self.minimumBorshSize)
    try encode(borsh: &output)
    return output
  }
}
