#if canImport(CSodium)
  public import JSONText

  /// Why a key pair cannot be made of what was given. No case holds secret bytes.
  public enum KeyPairError: Error, Equatable, Sendable {
    /// A seed has another length than 32 bytes.
    case seedLength(Int)
    /// A key file is not a JSON list of numbers from 0 to 255.
    case keyFile(JSONError)
    /// A key file holds another number of bytes than 64; counting stops at 65.
    case keyFileCount(Int)
    /// The text is not base58 of 64 bytes.
    case base58
    /// The public half does not belong to the secret half.
    case halvesMismatch
    /// The system has no guarded memory left, or libsodium could not be started.
    case memory
  }

  extension KeyPairError: CustomStringConvertible {
    /// The error as a sentence for people.
    public var description: String {
      switch self {
      case .seedLength(let length): "a seed has 32 bytes, this one \(length)"
      case .keyFile(let error): "not a key file (a JSON list of 64 numbers): \(error.message)"
      case .keyFileCount(let count):
        "a key file has 64 numbers, this one \(count > 64 ? "more" : String(count))"
      case .base58: "not a key pair in base58 (64 bytes)"
      case .halvesMismatch: "the public half does not belong to the secret half"
      case .memory: "no guarded memory for a secret key"
      }
    }
  }
#endif
