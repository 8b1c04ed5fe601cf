public import SolanaPrimitives

/// Why a transaction cannot be previewed.
public enum PreviewError: Error, Equatable, Sendable {
  /// It names programs that the client does not host; see `StakingClient.otherPrograms`.
  case unsupportedPrograms([PublicKey])
  /// An account from which the message loads addresses is not a lookup table.
  case lookupTable(PublicKey)
}

extension PreviewError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .unsupportedPrograms(let ids):
      "cannot be previewed: these programs cannot be executed here: \(ids.map(\.description).joined(separator: ", "))"
    case .lookupTable(let address): "cannot be previewed: \(address) is not a lookup table"
    }
  }
}
