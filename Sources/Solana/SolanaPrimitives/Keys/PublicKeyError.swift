public import TextEncodings

/// Why a text or bytes are no public key.
public enum PublicKeyError: Error, Equatable, Sendable {
  /// The text is not base58 of 32 bytes.
  case invalidText(Base58Error)
  /// There are this many bytes, where a key has 32.
  case byteCountMismatch(Int)
}

extension PublicKeyError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .invalidText(let error): "not a public key: \(error.description)"
    case .byteCountMismatch(let count): "not a public key: expected 32 bytes, found \(count)"
    }
  }
}
