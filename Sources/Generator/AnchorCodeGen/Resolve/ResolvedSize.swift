/// How many bytes an encoding takes: at least, and at most if there is a most.
struct ResolvedSize: Hashable, Sendable {
  /// The most that an account can hold, in bytes. Sizes beyond it are not told apart.
  static let limit = 10 << 20

  let minimum: Int
  let maximum: Int?

  init(_ fixed: Int) { self.init(minimum: fixed, maximum: fixed) }

  init(minimum: Int, maximum: Int?) {
    self.minimum = min(minimum, Self.limit + 1)
    self.maximum = maximum.map { min($0, Self.limit + 1) }
  }

  /// The size, if it is always the same.
  var fixed: Int? { minimum == maximum ? minimum : nil }

  /// Whether no account is large enough.
  var isBeyondLimit: Bool { minimum > Self.limit }

  static func + (a: ResolvedSize, b: ResolvedSize) -> ResolvedSize {
    var maximum: Int?
    if let left = a.maximum, let right = b.maximum { maximum = left + right }
    return ResolvedSize(minimum: a.minimum + b.minimum, maximum: maximum)
  }

  /// The size of `count` values, at most `limit`, one behind the other.
  static func * (size: ResolvedSize, count: Int) -> ResolvedSize {
    ResolvedSize(minimum: size.minimum * count, maximum: size.maximum.map { $0 * count })
  }
}
