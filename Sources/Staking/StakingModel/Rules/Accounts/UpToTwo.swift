/// A list of at most two elements, stored inline: every execution reads the rules, which should cost no counting of
/// references.
struct UpToTwo<Element: Sendable>: Sendable {
  private(set) var first: Element?
  private(set) var second: Element?

  /// - Precondition: There are fewer than two elements.
  mutating func append(_ element: Element) {
    precondition(second == nil, "an account rule has at most two relations and two conditions")
    if first == nil { first = element } else { second = element }
  }
}
