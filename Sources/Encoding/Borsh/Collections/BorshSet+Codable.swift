extension BorshSet: BorshDecodable where Element: BorshDecodable {
  /// The number of elements in four bytes, then the elements.
  ///
  /// They may come in any order; one that comes twice is refused (`.duplicateKey`, at its second place).
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    var elements: [Element] = []
    var positions: [Int] = []
    try forEachBorshElement(in: &bytes) { (element: Element, remaining) throws(BorshError) in
      elements.append(element)
      positions.append(remaining)
    }
    self.init(ascending: try KeyOrder.ascending(elements, key: { $0 }, positions: positions))
  }

  /// Always 4: the empty set.
  @inlinable
  public static var minimumBorshSize: Int { 4 }
}

extension BorshSet: BorshEncodable where Element: BorshEncodable {
  /// The number of elements in four bytes, then the elements in ascending order.
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try elements.encode(borsh: &output)
  }
}

extension BorshSet: BorshKey {
  /// Compares element by element in order, as Rust's `BTreeSet` does.
  public static func precedesInBorsh(_ first: BorshSet, _ second: BorshSet) -> Bool {
    [Element].precedesInBorsh(first.elements, second.elements)
  }
}

/// Reads the elements of a set one by one; `body` gets each with what was left of the input before it.
/// - Throws: what the elements or `body` throw, with the element's index in the path.
func forEachBorshElement<Element: BorshDecodable>(
  in bytes: inout RawSpan, _ body: (Element, Int) throws(BorshError) -> Void
) throws(BorshError) {
  let count = try borshCount(ofElementsOf: Element.minimumBorshSize, from: &bytes)
  var index = 0
  do throws(BorshError) {
    while index < count {
      let remaining = bytes.byteCount
      try body(try Element(borsh: &bytes), remaining)
      index += 1
    }
  } catch {
    throw error.inside(index: index)
  }
}
