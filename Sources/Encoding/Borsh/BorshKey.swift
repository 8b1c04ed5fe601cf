/// A value with the order of keys that Borsh prescribes for maps and sets: Rust's `Ord`.
///
/// Integers go by value, text by its UTF-8 bytes, lists from the left, an absent option before a present one.
/// For `Comparable` types there is a default, `<`.
public protocol BorshKey {
  /// Whether `first` is written before `second`; a strict total order, in which equal keys precede neither way.
  static func precedesInBorsh(_ first: Self, _ second: Self) -> Bool
}

extension BorshKey where Self: Comparable {
  /// The order of `<`.
  @inlinable
  public static func precedesInBorsh(_ first: Self, _ second: Self) -> Bool { first < second }
}
