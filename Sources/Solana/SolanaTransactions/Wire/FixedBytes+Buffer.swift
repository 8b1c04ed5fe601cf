import BytePrimitives
import SolanaPrimitives

// Addresses, hashes and signatures in buffers whose layout was checked.

extension FixedBytes {
  /// The value at `offset`; stops where there are too few bytes.
  init(_ bytes: RawSpan, at offset: Int) { self.init(words: bytes.bitwise(at: offset)) }

  /// The value at `offset`; stops where there are too few bytes.
  init(_ buffer: [UInt8], at offset: Int) { self.init(buffer.rawSpan, at: offset) }
}
