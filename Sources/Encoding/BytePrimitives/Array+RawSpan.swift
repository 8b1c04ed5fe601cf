extension Array where Element == UInt8 {
  /// The bytes of the array, borrowed: nothing is copied, and the span cannot outlive the array.
  ///
  /// `Array.span` needs macOS 26; the span of a slice does not. A temporary array or a property of a class needs a
  /// local constant first, or the compiler refuses the span.
  @inlinable
  package var rawSpan: RawSpan {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let slice = self[...]
      let span = slice.span
      // The slice shares the array's storage, which exists as long as the array does; only its own lifetime is shorter.
      return unsafe _overrideLifetime(span.bytes, borrowing: self)
    }
  }

  /// Whether both arrays hold the same bytes, compared eight at a time: for long data that is mostly equal.
  @inlinable
  package func hasSameBytes(as other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    let (bytes, otherBytes) = (rawSpan, other.rawSpan)
    var offset = 0
    while offset + 8 <= count {
      if bytes.integer(at: offset, as: UInt64.self) != otherBytes.integer(at: offset) { return false }
      offset += 8
    }
    while offset < count {
      if bytes.byte(at: offset) != otherBytes.byte(at: offset) { return false }
      offset += 1
    }
    return true
  }
}

extension ArraySlice where Element == UInt8 {
  /// The bytes of the slice, borrowed; offsets count from the slice's start.
  @inlinable
  package var rawSpan: RawSpan {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let span = self.span
      return unsafe _overrideLifetime(span.bytes, borrowing: self)
    }
  }
}
