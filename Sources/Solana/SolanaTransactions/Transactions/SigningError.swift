public import SolanaPrimitives

/// Why signatures do not make a signed transaction.
public enum SigningError: Error, Hashable, Sendable {
  /// The message asks for no signature of this key.
  case notRequired(PublicKey)
  /// The message also asks for the signatures of these keys.
  case missing([PublicKey])
}

extension SigningError: CustomStringConvertible {
  /// The error as a sentence for people.
  public var description: String {
    switch self {
    case .notRequired(let key): "the message asks for no signature of \(key)"
    case .missing(let keys):
      "the message also asks for the signature of " + keys.map { $0.description }.joined(separator: ", ")
    }
  }
}
