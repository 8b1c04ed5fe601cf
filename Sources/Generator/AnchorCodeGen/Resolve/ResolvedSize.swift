import AnchorIDL

/// The size of an encoding in bytes: the minimum, and the maximum if there is one.
struct ResolvedSize: Hashable, Sendable {
  /// The maximum size of an account. Larger sizes are all kept as one byte more.
  static let accountMaximum = IDLArrayLength.maximum

  let minimum: Int
  let maximum: Int?

  init(_ fixed: Int) { self.init(minimum: fixed, maximum: fixed) }

  init(minimum: Int, maximum: Int?) {
    self.minimum = min(minimum, Self.accountMaximum + 1)
    self.maximum = maximum.map { min($0, Self.accountMaximum + 1) }
  }

  /// The size of every value, if all have the same.
  var fixed: Int? { minimum == maximum ? minimum : nil }

  /// Whether no account is large enough for a value.
  var exceedsAccount: Bool { minimum > Self.accountMaximum }

  static func + (a: ResolvedSize, b: ResolvedSize) -> ResolvedSize {
    var maximum: Int?
    if let left = a.maximum, let right = b.maximum { maximum = left + right }
    return ResolvedSize(minimum: a.minimum + b.minimum, maximum: maximum)
  }

  /// The size of `count` values in sequence. `count` is at most `IDLArrayLength.maximum`, so that nothing overflows.
  static func * (size: ResolvedSize, count: Int) -> ResolvedSize {
    ResolvedSize(minimum: size.minimum * count, maximum: size.maximum.map { $0 * count })
  }
}
