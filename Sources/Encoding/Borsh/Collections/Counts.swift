/// Reads the length prefix of a collection whose elements take at least `minimum` bytes each.
///
/// What it returns never exceeds the bytes that follow, so a caller may loop over it or reserve memory for it.
/// - Throws: `.truncated`; `.length` if the bytes that follow cannot hold that many; `.zeroSize` if `minimum` is 0,
///   whatever the length, because a length of 2³² − 1 would then cost nothing to send.
@inlinable
func borshCount(ofElementsOf minimum: Int, from bytes: inout RawSpan) throws(BorshError) -> Int {
  let start = bytes.byteCount
  let prefix: UInt32 = try loadBitwise(from: &bytes)
  guard minimum > 0 else { try BorshError.raise(.zeroSize, remaining: start) }
  // On 32-bit platforms the prefix may exceed `Int`.
  guard let count = Int(exactly: prefix), count <= bytes.byteCount / minimum else {
    try BorshError.raise(.length(count: Int(clamping: prefix)), remaining: start)
  }
  return count
}

/// Appends the length prefix of a collection.
@inlinable
func appendBorshCount(_ count: Int, to output: inout [UInt8]) throws(BorshError) {
  guard let prefix = UInt32(exactly: count) else {
    try BorshError.raise(.length(count: count), remaining: 0)
  }
  appendBitwise(prefix, to: &output)
}
