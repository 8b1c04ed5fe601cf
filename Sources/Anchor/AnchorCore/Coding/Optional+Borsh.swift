public import Borsh

extension Optional {
  /// One byte, 0 or 1, then the value if it is 1, as `value` reads it.
  ///
  /// - Throws: `BorshError`; `option` for another first byte.
  public init(
    borshOption bytes: inout RawSpan, _ value: (inout RawSpan) throws(BorshError) -> Wrapped
  ) throws(BorshError) {
    let start = bytes.byteCount
    switch try UInt8(borsh: &bytes) {
    case 0: self = nil
    case 1: self = try value(&bytes)
    case let tag: try BorshError.raise(.option(tag), remaining: start)
    }
  }

  /// Appends one byte, 0 or 1, then the value if there is one, as `value` writes it.
  ///
  /// - Throws: what `value` throws.
  public func encode(
    borshOption output: inout [UInt8], _ value: (Wrapped, inout [UInt8]) throws(BorshError) -> Void
  ) throws(BorshError) {
    guard let wrapped = self else {
      output.append(0)
      return
    }
    output.append(1)
    try value(wrapped, &output)
  }
}

// Solana's own programs write an option so that it always takes the same room (`COption`): four bytes for the tag,
// then the value, or whatever bytes are in its place.
extension Optional {
  /// Four bytes, 0 or 1, then `size` bytes, which are a value as `value` reads it if the tag is 1.
  ///
  /// - Throws: `BorshError`; `option` for another tag.
  public init(
    coption bytes: inout RawSpan, size: Int, _ value: (inout RawSpan) throws(BorshError) -> Wrapped
  ) throws(BorshError) {
    let start = bytes.byteCount
    let tag = try UInt32(borsh: &bytes)
    guard tag <= 1 else {
      try BorshError.raise(.option(UInt8(truncatingIfNeeded: tag)), remaining: start)
    }
    guard bytes.byteCount >= size else {
      try BorshError.raise(.truncated(needed: size), remaining: bytes.byteCount)
    }
    if tag == 1 {
      self = try value(&bytes)
    } else {
      self = nil
      bytes = bytes.extracting(droppingFirst: size)
    }
  }

  /// Appends four bytes, 0 or 1, then the value as `value` writes it, or `size` zeros.
  ///
  /// - Throws: what `value` throws.
  public func encode(
    coption output: inout [UInt8], size: Int, _ value: (Wrapped, inout [UInt8]) throws(BorshError) -> Void
  ) throws(BorshError) {
    guard let wrapped = self else {
      output += [UInt8](repeating: 0, count: 4 + size)
      return
    }
    output += [1, 0, 0, 0]
    try value(wrapped, &output)
  }
}
