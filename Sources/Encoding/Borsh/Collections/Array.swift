extension Array: BorshDecodable where Element: BorshDecodable {
  /// The number of elements in four bytes, then the elements.
  ///
  /// A length that the bytes cannot back is refused before memory is allocated for it; a list of elements that take
  /// no bytes is refused whatever its length.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let count = try borshCount(ofElementsOf: Element.minimumBorshSize, from: &bytes)
    self = try Element.borshElements(count: count, from: &bytes)
  }

  /// Always 4: the empty list.
  @inlinable
  public static var minimumBorshSize: Int { 4 }
}

extension Array: BorshEncodable where Element: BorshEncodable {
  /// The number of elements in four bytes, then the elements.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try appendBorshCount(count, to: &output)
    let start = output.count
    try Element.encode(borshElements: self, to: &output)
    // Elements that take no bytes could not be read back.
    if output.count == start && count > 0 { try BorshError.raise(.zeroSize, remaining: 0) }
  }
}

extension Array: BorshKey where Element: BorshKey {
  /// Compares from the left; of two lists that agree as far as both go, the shorter is first.
  @inlinable
  public static func precedesInBorsh(_ first: [Element], _ second: [Element]) -> Bool {
    for (a, b) in zip(first, second) {
      if Element.precedesInBorsh(a, b) { return true }
      if Element.precedesInBorsh(b, a) { return false }
    }
    return first.count < second.count
  }
}
