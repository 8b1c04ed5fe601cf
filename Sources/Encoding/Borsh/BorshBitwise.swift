public import BytePrimitives

#if !_endian(little)
  #error("Borsh is little-endian; values are copied here as they are in memory")
#endif

/// A value whose bytes in memory are its encoding, so that lists of it are copied in bulk.
///
/// Conform only a type of fixed size without padding for which every pattern of bits is a valid value, such as a
/// struct of integers of one width. `Bool` is not one: it has 254 patterns too many.
///
///     struct Point: BorshBitwise { var x: Int32, y: Int32 }
public protocol BorshBitwise: BitwiseCopyable, BorshDecodable, BorshEncodable {}

extension BorshBitwise {
  /// Reads the value as it is in memory.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    self = try loadBitwise(from: &bytes)
  }

  /// The size of the type.
  @inlinable
  public static var minimumBorshSize: Int { MemoryLayout<Self>.size }

  /// Copies `count` values at once.
  @inlinable
  public static func borshElements(
    count: Int, from bytes: inout RawSpan
  ) throws(BorshError) -> [Self] {
    let stride = MemoryLayout<Self>.stride
    let fitting = bytes.byteCount / stride
    guard count <= fitting else {
      // A run of bytes is one item, of wider values the first that is cut off is at fault.
      if stride == 1 { try BorshError.raise(.truncated(needed: count), remaining: bytes.byteCount) }
      throw BorshError(.truncated(needed: stride), remaining: bytes.byteCount - fitting * stride)
        .inside(index: fitting)
    }
    guard count > 0 else { return [] }
    let source = bytes.extracting(first: count * stride)
    bytes = bytes.extracting(droppingFirst: count * stride)
    return unsafe [Self](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      unsafe source.withUnsafeBytes { unsafe UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      initializedCount = count
    }
  }

  /// Appends the value as it is in memory.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    appendBitwise(self, to: &output)
  }

  /// Appends all values at once.
  @inlinable
  public static func encode(
    borshElements elements: [Self], to output: inout [UInt8]
  ) throws(BorshError) {
    unsafe elements.withUnsafeBytes { unsafe output.append(contentsOf: $0) }
  }
}

/// Reads a `T` as it is in memory: the one place where bytes become a number.
@inlinable
@inline(__always)
func loadBitwise<T: BitwiseCopyable>(from bytes: inout RawSpan) throws(BorshError) -> T {
  let size = MemoryLayout<T>.size
  guard bytes.byteCount >= size else {
    try BorshError.raise(.truncated(needed: size), remaining: bytes.byteCount)
  }
  let value = bytes.bitwise(as: T.self)
  bytes = bytes.extracting(droppingFirst: size)
  return value
}

/// Appends a value as it is in memory.
@inlinable
@inline(__always)
func appendBitwise<T: BitwiseCopyable>(_ value: T, to output: inout [UInt8]) {
  output.append(bitwise: value)
}
