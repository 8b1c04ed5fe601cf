public import Borsh

extension Optional {
  /// Reads one byte, 0 or 1, and for 1 the value with `value`.
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

  /// Appends 0, or 1 and the value with `value`.
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

// Solana's own programs encode an option in a fixed number of bytes (`COption`): four bytes for the tag, then the value
// or, without one, bytes of any content.
extension Optional {
  /// Reads a tag of four bytes, 0 or 1, then `size` bytes: for 1 the value with `value`, for 0 any content.
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

  /// Appends a tag of four bytes, then the value with `value`, or `size` zeros.
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
