/// A list of at most two elements, kept in place: rules are read at every instruction and should cost no
/// counting of references.
struct UpToTwo<Element: Sendable>: Sendable {
  private(set) var first: Element?
  private(set) var second: Element?

  /// Adds an element. A third would be a mistake in a table; the tests count what the tables declare.
  mutating func append(_ element: Element) {
    if first == nil { first = element } else { second = element }
  }
}
