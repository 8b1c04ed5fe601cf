/// Positions of a message's accounts, one bit each.
struct AccountSet: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init() {}

  /// The positions in `range`, cut at 256.
  init(_ range: Range<Int>) {
    func word(_ start: Int) -> UInt64 {
      let low = min(max(range.lowerBound - start, 0), 64)
      let high = min(max(range.upperBound - start, 0), 64)
      guard low < high else { return 0 }
      return (high == 64 ? .max : (1 << UInt64(high)) - 1) & ~((1 << UInt64(low)) - 1)
    }
    words = (word(0), word(64), word(128), word(192))
  }

  mutating func insert(_ position: Int) { self = union(AccountSet(position..<position + 1)) }

  func union(_ other: AccountSet) -> AccountSet {
    var union = self
    union.words.0 |= other.words.0
    union.words.1 |= other.words.1
    union.words.2 |= other.words.2
    union.words.3 |= other.words.3
    return union
  }

  func contains(_ position: Int) -> Bool {
    let word =
      switch position >> 6 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      case 3: words.3
      default: UInt64(0)
      }
    return word >> UInt64(position & 63) & 1 == 1
  }

  static func == (a: AccountSet, b: AccountSet) -> Bool { a.words == b.words }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
