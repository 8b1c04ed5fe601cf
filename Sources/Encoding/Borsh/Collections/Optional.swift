extension Optional: BorshDecodable where Wrapped: BorshDecodable {
  /// One byte, 0 or 1, then the value if it is 1.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    self = try isBorshPresent(&bytes) ? Wrapped(borsh: &bytes) : nil
  }

  /// Always 1: the absent value.
  @inlinable
  public static var minimumBorshSize: Int { 1 }
}

extension Optional where Wrapped: BorshBitwise {
  /// One byte, 0 or 1, then the value if it is 1; this overload is inlined across modules.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    if try isBorshPresent(&bytes) {
      let value: Wrapped = try loadBitwise(from: &bytes)
      self = value
    } else {
      self = nil
    }
  }
}

extension Optional: BorshEncodable where Wrapped: BorshEncodable {
  /// One byte, 0 or 1, then the value if it is 1.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    switch self {
    case nil: output.append(0)
    case let wrapped?:
      output.append(1)
      try wrapped.encode(borsh: &output)
    }
  }
}

extension Optional: BorshKey where Wrapped: BorshKey {
  /// The absent value comes before every present one.
  @inlinable
  public static func precedesInBorsh(_ first: Wrapped?, _ second: Wrapped?) -> Bool {
    guard let second else { return false }
    guard let first else { return true }
    return Wrapped.precedesInBorsh(first, second)
  }
}

/// Reads the tag of an option.
@inlinable
@inline(__always)
func isBorshPresent(_ bytes: inout RawSpan) throws(BorshError) -> Bool {
  let start = bytes.byteCount
  let tag: UInt8 = try loadBitwise(from: &bytes)
  guard tag <= 1 else { try BorshError.raise(.option(tag), remaining: start) }
  return tag == 1
}
