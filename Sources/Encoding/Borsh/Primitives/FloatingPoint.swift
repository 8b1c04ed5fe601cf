// A NaN has many encodings, so Borsh refuses it in both directions. Infinities and −0 pass as they are.

extension Float: BorshDecodable, BorshEncodable {
  /// The IEEE 754 bits, four bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let start = bytes.byteCount
    let bits: UInt32 = try loadBitwise(from: &bytes)
    self.init(bitPattern: bits)
    if isNaN { try BorshError.raise(.notANumber, remaining: start) }
  }

  /// Always 4.
  @inlinable
  public static var minimumBorshSize: Int { 4 }

  /// The IEEE 754 bits, four bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    if isNaN { try BorshError.raise(.notANumber, remaining: 0) }
    appendBitwise(bitPattern, to: &output)
  }
}

extension Double: BorshDecodable, BorshEncodable {
  /// The IEEE 754 bits, eight bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let start = bytes.byteCount
    let bits: UInt64 = try loadBitwise(from: &bytes)
    self.init(bitPattern: bits)
    if isNaN { try BorshError.raise(.notANumber, remaining: start) }
  }

  /// Always 8.
  @inlinable
  public static var minimumBorshSize: Int { 8 }

  /// The IEEE 754 bits, eight bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    if isNaN { try BorshError.raise(.notANumber, remaining: 0) }
    appendBitwise(bitPattern, to: &output)
  }
}
