extension String {
  /// Calls `body` with the UTF-8 bytes of the text, which are copied only where the text is not stored so.
  ///
  /// `String.utf8.span` needs macOS 26.
  @inlinable
  @inline(__always)
  package func withUTF8Bytes<Value, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // The storage closure may only be rethrown through untyped `throws`, so the outcome travels as a value.
    let outcome = unsafe utf8.withContiguousStorageIfAvailable { storage in
      Result { () throws(Failure) in try body(unsafe UnsafeRawBufferPointer(storage).bytes) }
    }
    if let outcome { return try outcome.get() }
    let copy = Array(utf8)
    return try body(copy.rawSpan)
  }
}
