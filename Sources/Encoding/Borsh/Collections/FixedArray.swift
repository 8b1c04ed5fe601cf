// `[T; n]`: the number is part of the type and is not written. Swift has no such type below OS 26, so an `Array`
// takes its place, with the number checked in both directions.

extension Array where Element: BorshDecodable {
  /// Reads exactly `count` elements with no length in front of them, as Rust's `[T; count]` is written.
  ///
  /// `count` comes from the type, never from the input.
  /// - Throws: `BorshError`, with the index of the element at fault in its path.
  @inlinable
  public init(borshFixedArray bytes: inout RawSpan, count: Int) throws(BorshError) {
    self = try Element.borshElements(count: count, from: &bytes)
  }
}

extension Array where Element: BorshEncodable {
  /// Appends the elements with no length in front of them, as Rust's `[T; count]` is written.
  /// - Throws: `.elementCount` if there are more or fewer than `count` elements.
  @inlinable
  public func encode(borshFixedArray output: inout [UInt8], count: Int) throws(BorshError) {
    guard self.count == count else {
      try BorshError.raise(.elementCount(expected: count, found: self.count), remaining: 0)
    }
    try Element.encode(borshElements: self, to: &output)
  }
}
