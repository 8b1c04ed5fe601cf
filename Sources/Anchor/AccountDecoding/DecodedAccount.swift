import BytePrimitives

/// An account's content, and what stands behind it in the account's data.
public struct DecodedAccount<Account> {
  /// The content.
  public var account: Account
  /// Bytes that the content takes, discriminator included.
  public var byteCount: Int
  /// What stands behind the content.
  public var trailing: TrailingBytes

  /// A decoded account; see the properties.
  public init(_ account: Account, byteCount: Int, trailing: TrailingBytes) {
    self.account = account
    self.byteCount = byteCount
    self.trailing = trailing
  }
}

extension DecodedAccount: Sendable where Account: Sendable {}
extension DecodedAccount: Equatable where Account: Equatable {}

/// The bytes of an account behind its last field.
///
/// Programs allocate room in advance, and Anchor does not clear what a longer former value left behind, so
/// neither kind is an error.
public enum TrailingBytes: Equatable, Sendable {
  /// The data ends with the last field.
  case none
  /// Zeros only: room that was never written.
  case padding(count: Int)
  /// Something that this layout does not explain: what a longer former value left, or fields of a newer layout.
  /// `firstNonzero` is the offset of its first byte other than zero, from the start of the data.
  case unexplained(count: Int, firstNonzero: Int)

  /// What stands in `data` from `offset` on.
  public init(in data: RawSpan, from offset: Int) {
    let count = data.byteCount - offset
    guard count > 0 else {
      self = .none
      return
    }
    for position in offset..<data.byteCount
    where data.byte(at: position) != 0 {
      self = .unexplained(count: count, firstNonzero: position)
      return
    }
    self = .padding(count: count)
  }

  /// Number of bytes.
  public var count: Int {
    switch self {
    case .none: 0
    case .padding(let count), .unexplained(let count, _): count
    }
  }
}
