import BytePrimitives

/// A set as Borsh has it: elements in ascending order, each once.
///
/// Use it where every encoding must be readable; see `BorshMap` for what a `Set` of text cannot hold.
public struct BorshSet<Element: BorshKey> {
  /// All elements, strictly ascending by `BorshKey` order.
  public private(set) var elements: [Element]

  /// An empty set.
  public init() { elements = [] }

  /// The elements of a sequence, in any order; an element that is there twice is kept once.
  public init(_ elements: some Sequence<Element>) {
    self.elements = []
    for element in elements.sorted(by: Element.precedesInBorsh) {
      if let last = self.elements.last, !Element.precedesInBorsh(last, element) { continue }
      self.elements.append(element)
    }
  }

  @usableFromInline
  init(ascending elements: [Element]) { self.elements = elements }

  /// Whether the set holds `element`.
  /// - Complexity: O(log n) comparisons.
  public func contains(_ element: Element) -> Bool { holds(element, at: firstIndex(notBefore: element)) }

  /// Adds `element`; false if the set held it already.
  /// - Complexity: O(log n) comparisons, and the elements after it are moved.
  @discardableResult
  public mutating func insert(_ element: Element) -> Bool {
    let index = firstIndex(notBefore: element)
    guard !holds(element, at: index) else { return false }
    elements.insert(element, at: index)
    return true
  }

  /// Takes `element` out; false if the set did not hold it.
  /// - Complexity: O(log n) comparisons, and the elements after it are moved.
  @discardableResult
  public mutating func remove(_ element: Element) -> Bool {
    let index = firstIndex(notBefore: element)
    guard holds(element, at: index) else { return false }
    elements.remove(at: index)
    return true
  }

  private func firstIndex(notBefore element: Element) -> Int {
    elements.partitioningIndex { !Element.precedesInBorsh($0, element) }
  }

  private func holds(_ element: Element, at index: Int) -> Bool {
    index < elements.count && !Element.precedesInBorsh(element, elements[index])
  }
}

extension BorshSet: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of elements.
  public var endIndex: Int { elements.count }
  /// The element at a position in order.
  public subscript(position: Int) -> Element { elements[position] }
}

extension BorshSet: ExpressibleByArrayLiteral {
  /// The elements of the literal.
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension BorshSet: Sendable where Element: Sendable {}
extension BorshSet: Equatable where Element: Equatable {}
extension BorshSet: Hashable where Element: Hashable {}
