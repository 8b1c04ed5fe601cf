public import Borsh

// Lists and arrays of values whose Swift type does not say how they are encoded, such as `Vec<[u64; 3]>`: generated
// code passes the functions that read and write one element.

extension Array {
  /// Reads the number of elements, four bytes, then each element with `element`.
  ///
  /// - Parameter minimumElementSize: The smallest number of bytes of an element. A count that the remaining bytes
  ///   cannot hold is refused before memory is allocated for it.
  /// - Throws: `BorshError`, with the index of the invalid element in its path.
  public init(
    borshList bytes: inout RawSpan, minimumElementSize: Int,
    _ element: (inout RawSpan) throws(BorshError) -> Element
  ) throws(BorshError) {
    let start = bytes.byteCount
    let prefix = try UInt32(borsh: &bytes)
    guard minimumElementSize > 0 else { try BorshError.raise(.zeroSize, remaining: start) }
    guard let count = Int(exactly: prefix), count <= bytes.byteCount / minimumElementSize else {
      try BorshError.raise(.length(count: Int(clamping: prefix)), remaining: start)
    }
    try self.init(borshArray: &bytes, count: count, element)
  }

  /// Reads exactly `count` elements with `element`. The count comes from the type, never from the input.
  ///
  /// - Throws: `BorshError`, with the index of the invalid element in its path.
  public init(
    borshArray bytes: inout RawSpan, count: Int, _ element: (inout RawSpan) throws(BorshError) -> Element
  ) throws(BorshError) {
    self.init()
    do throws(BorshError) {
      while self.count < count { append(try element(&bytes)) }
    } catch {
      throw error.inside(index: self.count)
    }
  }

  /// Appends the number of elements, four bytes, then each element with `element`.
  ///
  /// - Throws: `BorshError`; `length` for more elements than four bytes can count.
  public func encode(
    borshList output: inout [UInt8], _ element: (Element, inout [UInt8]) throws(BorshError) -> Void
  ) throws(BorshError) {
    guard let prefix = UInt32(exactly: count) else {
      try BorshError.raise(.length(count: count), remaining: 0)
    }
    try prefix.encode(borsh: &output)
    for value in self { try element(value, &output) }
  }

  /// Appends each element with `element`, without their number.
  ///
  /// - Throws: `BorshError`; `elementCount` if there are more or fewer than `count`.
  public func encode(
    borshArray output: inout [UInt8], count: Int,
    _ element: (Element, inout [UInt8]) throws(BorshError) -> Void
  ) throws(BorshError) {
    guard self.count == count else {
      try BorshError.raise(.elementCount(expected: count, found: self.count), remaining: 0)
    }
    for value in self { try element(value, &output) }
  }
}
