import BytePrimitives

/// A position in borrowed bytes that only moves forward; every read checks what is left.
struct WireCursor: ~Escapable {
  let bytes: RawSpan
  private(set) var position: Int

  @_lifetime(copy bytes)
  init(_ bytes: RawSpan, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  var remaining: Int { bytes.byteCount &- position }

  /// The byte at the cursor, which stays where it is; nil at the end.
  var next: UInt8? {
    guard remaining > 0 else { return nil }
    return bytes.byte(at: position)
  }

  /// One byte.
  @inline(__always)
  mutating func byte(_ field: WireField) throws(WireFormatError) -> UInt8 {
    guard position < bytes.byteCount else { try refuse(.truncated(needed: 1), at: position, field) }
    let value = bytes.byte(at: position)
    position &+= 1
    return value
  }

  /// A little-endian number.
  @inline(__always)
  mutating func integer<T: FixedWidthInteger & BitwiseCopyable>(
    _ type: T.Type, _ field: WireField
  ) throws(WireFormatError) -> T {
    let size = MemoryLayout<T>.size
    guard remaining >= size else { try refuse(.truncated(needed: size), at: position, field) }
    let value = bytes.integer(at: position, as: T.self)
    position &+= size
    return value
  }

  /// Moves over `count` bytes, which is never negative.
  @inline(__always)
  mutating func skip(_ count: Int, _ field: WireField) throws(WireFormatError) {
    guard remaining >= count else { try refuse(.truncated(needed: count), at: position, field) }
    position &+= count
  }

  /// A compact-u16 length in its shortest form; most lengths take one byte.
  @inline(__always)
  mutating func length(_ field: WireField) throws(WireFormatError) -> Int {
    let first = try byte(field)
    if first < 0x80 { return Int(first) }
    return try longLength(first, field)
  }

  @inline(never)
  private mutating func longLength(_ first: UInt8, _ field: WireField) throws(WireFormatError) -> Int {
    let start = position &- 1
    let second = try byte(field)
    if second == 0 { try refuse(.compactAlias, at: start, field) }
    let low = Int(first & 0x7F) | Int(second & 0x7F) << 7
    if second < 0x80 { return low }
    let third = try byte(field)
    if third == 0 { try refuse(.compactAlias, at: start, field) }
    if third > 3 { try refuse(.compactOverflow, at: start, field) }
    return low | Int(third) << 14
  }

  /// The largest of the next `count` bytes, which must be there; 0 if `count` is 0.
  @inline(__always)
  mutating func largest(of count: Int, _ field: WireField) throws(WireFormatError) -> UInt8 {
    guard remaining >= count else { try refuse(.truncated(needed: count), at: position, field) }
    var largest: UInt8 = 0
    let end = position &+ count
    while position < end {
      largest = max(largest, bytes.byte(at: position))
      position &+= 1
    }
    return largest
  }
}
