extension Bool: BorshDecodable, BorshEncodable, BorshKey {
  /// One byte, 0 or 1.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let start = bytes.byteCount
    let byte: UInt8 = try loadBitwise(from: &bytes)
    guard byte <= 1 else { try BorshError.raise(.bool(byte), remaining: start) }
    self = byte == 1
  }

  /// Always 1.
  @inlinable
  public static var minimumBorshSize: Int { 1 }

  /// Checks each byte, then copies all at once.
  @inlinable
  public static func borshElements(
    count: Int, from bytes: inout RawSpan
  ) throws(BorshError) -> [Bool] {
    let start = bytes.byteCount
    let flags = try UInt8.borshElements(count: count, from: &bytes)
    return unsafe try [Bool](unsafeUninitializedCapacity: flags.count) {
      buffer, initializedCount throws(BorshError) in
      for (index, byte) in flags.enumerated() {
        guard byte <= 1 else {
          throw BorshError(.bool(byte), remaining: start - index).inside(index: index)
        }
        unsafe buffer.initializeElement(at: index, to: byte == 1)
      }
      initializedCount = flags.count
    }
  }

  /// One byte, 0 or 1.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) { output.append(self ? 1 : 0) }

  /// `false` comes before `true`.
  @inlinable
  public static func precedesInBorsh(_ first: Bool, _ second: Bool) -> Bool { !first && second }
}
