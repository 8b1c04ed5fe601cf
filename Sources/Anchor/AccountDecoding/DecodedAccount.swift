/// An account's content, and the bytes after it in the account's data.
public struct DecodedAccount<Account> {
  /// The content.
  public var account: Account
  /// The number of bytes of the content, discriminator included.
  public var byteCount: Int
  /// The bytes after the content.
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

/// The bytes of an account after its last field.
///
/// Neither kind is an error: programs allocate space in advance, and Anchor does not clear the bytes that a longer
/// earlier value leaves after the end of a shorter one.
public enum TrailingBytes: Equatable, Sendable {
  /// The data ends with the last field.
  case none
  /// Only zeros: space that was never written.
  case padding(count: Int)
  /// Bytes that this layout does not explain: the rest of a longer earlier value, or fields of a newer layout.
  /// `firstNonzero` is the offset of the first byte other than 0, from the start of the data.
  case unexplained(count: Int, firstNonzero: Int)

  /// The bytes of `data` from `offset` on; none if `offset` is past the end.
  ///
  /// - Precondition: `offset` is not negative.
  public init(in data: RawSpan, from offset: Int) {
    precondition(offset >= 0, "trailing bytes begin inside the data")
    let count = data.byteCount - offset
    guard count > 0 else {
      self = .none
      return
    }
    for position in offset..<data.byteCount
    where unsafe data.unsafeLoad(fromByteOffset: position, as: UInt8.self) != 0 {
      self = .unexplained(count: count, firstNonzero: position)
      return
    }
    self = .padding(count: count)
  }

  /// The number of bytes.
  public var count: Int {
    switch self {
    case .none: 0
    case .padding(let count), .unexplained(let count, _): count
    }
  }
}
