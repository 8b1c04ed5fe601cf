extension JSONReader {
  /// Reads the next value, whatever it is, checks it whole and forgets it.
  ///
  /// - Throws: Whatever is wrong in it.
  public mutating func skipValue() throws(JSONError) {
    // One bit per open container, the innermost lowest: set for objects. 128 levels are the maximum.
    var kinds: UInt128 = 0
    var open = 0
    while true {
      switch try nextKind() {
      case .object:
        try enterObject()
        kinds = kinds << 1 | 1
        open &+= 1
      case .array:
        try enterArray()
        kinds <<= 1
        open &+= 1
      case .string: _ = try scanString()
      case .number: _ = try scanNumber()
      case .bool: _ = try readBool()
      case .null: try readNull()
      }
      // Up to where the next value is due.
      while true {
        guard open > 0 else { return }
        if kinds & 1 == 1 {
          if try nextKey() != nil { break }
        } else {
          if try nextElement() { break }
        }
        kinds >>= 1
        open &-= 1
      }
    }
  }

  /// Reads the next value, whatever it is, checks it whole and returns its text.
  ///
  /// - Throws: Whatever is wrong in it.
  @_lifetime(copy self)
  public mutating func readRawValue() throws(JSONError) -> RawSpan {
    skipSpace()
    let start = position
    try skipValue()
    return text.extracting(start..<position)
  }
}
