import BytePrimitives

extension JSONReader {
  /// Reads the brace that begins an object. `nextKey()` leads through its members.
  ///
  /// - Throws: `expected(.object)`, `depthExceeded`.
  public mutating func enterObject() throws(JSONError) {
    try enter(JSONByte.objectStart, .object)
    if options.refusesDuplicateKeys { keys.enterObject() }
  }

  /// Reads the bracket that begins an array. `nextElement()` leads through its elements.
  ///
  /// - Throws: `expected(.array)`, `depthExceeded`.
  public mutating func enterArray() throws(JSONError) {
    try enter(JSONByte.arrayStart, .array)
  }

  /// Reads up to the value of the next member of the innermost object, or reads its end.
  ///
  /// - Returns: The member's key; nil when the object has ended.
  /// - Throws: `expected`, `duplicateKey`, and what can be wrong with a string.
  @_lifetime(copy self)
  public mutating func nextKey() throws(JSONError) -> JSONStringSlice? {
    skipSpace()
    var byte = text.paddedByte(at: position)
    if byte == JSONByte.objectEnd {
      position &+= 1
      try leaveObject()
      return nil
    }
    if !isAtFirst {
      guard byte == JSONByte.comma else { try fail(expected: .commaOrObjectEnd) }
      position &+= 1
      skipSpace()
      byte = text.paddedByte(at: position)
    }
    isAtFirst = false
    guard byte == JSONByte.quote else { try fail(expected: .key) }
    let key = try scanString()
    if options.refusesDuplicateKeys, !keys.insert(key, in: text) {
      try fail(.duplicateKey(key.string), at: key.offset - 1)
    }
    skipSpace()
    guard text.paddedByte(at: position) == JSONByte.colon else { try fail(expected: .colon) }
    position &+= 1
    return key
  }

  /// Reads up to the next element of the innermost array, or reads its end.
  ///
  /// - Returns: Whether there is an element; false when the array has ended.
  /// - Throws: `expected`.
  public mutating func nextElement() throws(JSONError) -> Bool {
    skipSpace()
    let byte = text.paddedByte(at: position)
    if byte == JSONByte.arrayEnd {
      position &+= 1
      depth &-= 1
      isAtFirst = false
      return false
    }
    if isAtFirst {
      isAtFirst = false
    } else {
      guard byte == JSONByte.comma else { try fail(expected: .commaOrArrayEnd) }
      position &+= 1
      skipSpace()
      // A bracket after a comma would otherwise be read as the array's end by a caller that asks again.
      if text.paddedByte(at: position) == JSONByte.arrayEnd { try fail(expected: .value) }
    }
    return true
  }

  @inline(__always)
  private mutating func enter(_ byte: UInt8, _ expected: JSONError.Expected) throws(JSONError) {
    skipSpace()
    guard text.paddedByte(at: position) == byte else { try fail(expected: expected) }
    guard depth < options.depthLimit else {
      try fail(.depthExceeded(limit: options.depthLimit), at: position)
    }
    depth &+= 1
    position &+= 1
    isAtFirst = true
  }

  @inline(__always)
  private mutating func leaveObject() throws(JSONError) {
    depth &-= 1
    isAtFirst = false
    guard options.refusesDuplicateKeys else { return }
    if let duplicate = keys.leaveObject(in: text) {
      try fail(.duplicateKey(duplicate.string), at: duplicate.offset - 1)
    }
  }
}
