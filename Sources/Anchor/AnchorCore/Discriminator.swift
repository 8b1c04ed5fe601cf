/// The first bytes of the data of an account, event or instruction, which say its type.
///
/// Anchor's default is the first eight bytes of a SHA-256; a program may choose any other length, 0 included. Up to
/// eight bytes are kept as one word, so that a comparison is one load and no memory is allocated.
public struct Discriminator: Hashable, Sendable {
  /// The first eight bytes as a little-endian number, filled up with zeros.
  public let word: UInt64
  /// The number of bytes.
  public let count: Int
  /// The bytes after the first eight.
  @usableFromInline let rest: [UInt8]

  /// A discriminator of at most eight bytes.
  ///
  /// - Parameters:
  ///   - word: The bytes as a little-endian number; those from `count` on must be zero.
  ///   - count: The number of bytes, 0 to 8.
  /// - Precondition: `count` is from 0 to 8.
  @inlinable
  public init(word: UInt64, count: Int = 8) {
    precondition((0...8).contains(count), "a word holds 0 to 8 bytes of a discriminator")
    self.word = word
    self.count = count
    self.rest = []
  }

  /// A discriminator of any number of bytes.
  public init(_ bytes: [UInt8]) {
    var word: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { word |= UInt64(byte) << UInt64(index * 8) }
    self.word = word
    self.count = bytes.count
    self.rest = Array(bytes.dropFirst(8))
  }

  /// The bytes in order.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    append(to: &bytes)
    return bytes
  }

  /// Appends the bytes to `output`.
  public func append(to output: inout [UInt8]) {
    for index in 0..<min(count, 8) { output.append(UInt8(truncatingIfNeeded: word >> UInt64(index * 8))) }
    output += rest
  }

  /// Whether `data` begins with these bytes.
  @inlinable
  public func opens(_ data: RawSpan) -> Bool {
    guard data.byteCount >= count else { return false }
    guard count == 8 else { return opensOtherLength(data) }
    return unsafe UInt64(littleEndian: data.unsafeLoadUnaligned(as: UInt64.self)) == word
  }

  /// The comparison for lengths that programs seldom choose; the caller has checked that there is enough data.
  @usableFromInline
  func opensOtherLength(_ data: RawSpan) -> Bool {
    for index in 0..<min(count, 8) {
      let byte = unsafe data.unsafeLoad(fromByteOffset: index, as: UInt8.self)
      guard byte == UInt8(truncatingIfNeeded: word >> UInt64(index * 8)) else { return false }
    }
    for (index, expected) in rest.enumerated() {
      guard unsafe data.unsafeLoad(fromByteOffset: 8 + index, as: UInt8.self) == expected else {
        return false
      }
    }
    return true
  }
}

extension Discriminator: ExpressibleByArrayLiteral {
  /// A discriminator of these bytes.
  public init(arrayLiteral elements: UInt8...) { self.init(elements) }
}

extension RawSpan {
  /// The first eight bytes as one little-endian word; nil if there are fewer.
  ///
  /// Generated code looks up discriminators of eight bytes by it.
  @inlinable
  @inline(__always)
  public var discriminatorWord: UInt64? {
    guard byteCount >= 8 else { return nil }
    return unsafe UInt64(littleEndian: unsafeLoadUnaligned(as: UInt64.self))
  }
}
