public import TextEncodings

/// Why a text or bytes are no blockhash.
public enum BlockhashError: Error, Equatable, Sendable {
  /// The text is not base58 of 32 bytes.
  case invalidText(Base58Error)
  /// There are this many bytes, where a blockhash has 32.
  case byteCountMismatch(Int)
}

extension BlockhashError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .invalidText(let error): "not a blockhash: \(error.description)"
    case .byteCountMismatch(let count): "not a blockhash: expected 32 bytes, found \(count)"
    }
  }
}
