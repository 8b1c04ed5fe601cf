extension [UInt8] {
  /// Whether both hold the same bytes, compared eight at a time: account data is long and mostly equal.
  package func hasSameBytes(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    let (slice, otherSlice) = (self[...], other[...])
    let (span, otherSpan) = (slice.span, otherSlice.span)
    let (bytes, otherBytes) = unsafe (span.bytes, otherSpan.bytes)
    var offset = 0
    while offset + 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let otherWord = unsafe otherBytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word != otherWord { return false }
      offset += 8
    }
    while offset < count {
      let byte = unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      if unsafe byte != otherBytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) { return false }
      offset += 1
    }
    return true
  }
}
