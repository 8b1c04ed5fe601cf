extension Set: BorshDecodable where Element: BorshDecodable {
  /// The number of elements in four bytes, then the elements.
  ///
  /// They may come in any order. One that comes twice is refused (`.duplicateKey`), and so are two texts that
  /// Unicode calls equal, because a set cannot hold both; `BorshSet` can.
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    var result: Set<Element> = []
    try forEachBorshElement(in: &bytes) { (element: Element, remaining) throws(BorshError) in
      guard result.insert(element).inserted else {
        try BorshError.raise(.duplicateKey, remaining: remaining)
      }
    }
    self = result
  }

  /// Always 4: the empty set.
  @inlinable
  public static var minimumBorshSize: Int { 4 }
}

extension Set: BorshEncodable where Element: BorshEncodable & BorshKey {
  /// The number of elements in four bytes, then the elements in ascending order.
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try BorshSet(self).encode(borsh: &output)
  }
}
