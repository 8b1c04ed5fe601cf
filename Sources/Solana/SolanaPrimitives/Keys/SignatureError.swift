public import TextEncodings

/// Why a text or bytes are no signature.
public enum SignatureError: Error, Equatable, Sendable {
  /// The text is not base58 of 64 bytes.
  case invalidText(Base58Error)
  /// There are this many bytes, where a signature has 64.
  case byteCountMismatch(Int)
}

extension SignatureError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .invalidText(let error): "not a signature: \(error.description)"
    case .byteCountMismatch(let count): "not a signature: expected 64 bytes, found \(count)"
    }
  }
}
