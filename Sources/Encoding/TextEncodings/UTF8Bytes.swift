extension String {
  /// Calls `body` with the UTF-8 bytes of the text, without copying them where the text is stored so.
  ///
  /// `String.utf8.span` would need macOS 26.
  @inline(__always)
  func withUTF8Bytes<Result, Failure>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // The storage closure may only be rethrown through untyped `throws`, so the outcome travels as a value.
    let outcome = unsafe utf8.withContiguousStorageIfAvailable { storage in
      Outcome { () throws(Failure) in try body(unsafe UnsafeRawBufferPointer(storage).bytes) }
    }
    if let outcome { return try outcome.get() }
    let copy = Array(utf8)[...]
    let span = copy.span
    return try body(unsafe span.bytes)
  }
}

/// `Swift.Result` without its untyped `init(catching:)`.
private enum Outcome<Success, Failure: Error> {
  case success(Success)
  case failure(Failure)

  @inline(__always)
  init(_ body: () throws(Failure) -> Success) {
    do { self = .success(try body()) } catch { self = .failure(error) }
  }

  @inline(__always)
  func get() throws(Failure) -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let error): throw error
    }
  }
}
