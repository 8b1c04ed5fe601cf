// One conformance per width, each with its own initializer: a call to `UInt64(borsh:)` in another module is then
// inlined, which the one inherited from `BorshBitwise` is not.

extension UInt8: BorshBitwise, BorshKey {
  /// One byte.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// One byte.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension UInt16: BorshBitwise, BorshKey {
  /// Two bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Two bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension UInt32: BorshBitwise, BorshKey {
  /// Four bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Four bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension UInt64: BorshBitwise, BorshKey {
  /// Eight bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Eight bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension UInt128: BorshBitwise, BorshKey {
  /// Sixteen bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Sixteen bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension Int8: BorshBitwise, BorshKey {
  /// One byte, two's complement.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// One byte, two's complement.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension Int16: BorshBitwise, BorshKey {
  /// Two bytes, little-endian, two's complement.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Two bytes, little-endian, two's complement.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension Int32: BorshBitwise, BorshKey {
  /// Four bytes, little-endian, two's complement.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Four bytes, little-endian, two's complement.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension Int64: BorshBitwise, BorshKey {
  /// Eight bytes, little-endian, two's complement.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Eight bytes, little-endian, two's complement.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}

extension Int128: BorshBitwise, BorshKey {
  /// Sixteen bytes, little-endian, two's complement.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self = try loadBitwise(from: &bytes) }

  /// Sixteen bytes, little-endian, two's complement.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { appendBitwise(self, to: &output) }
}
