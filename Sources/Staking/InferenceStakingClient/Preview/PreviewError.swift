public import SolanaPrimitives

/// Why a transaction cannot be run here.
public enum PreviewError: Error, Equatable, Sendable {
  /// It calls programs that do not run here; give the client a model of them.
  case unsupportedPrograms([PublicKey])
  /// An account that it takes addresses from is no lookup table.
  case lookupTable(PublicKey)
}

extension PreviewError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .unsupportedPrograms(let ids):
      "cannot be previewed: it calls programs that do not run here: \(ids.map(\.description).joined(separator: ", "))"
    case .lookupTable(let key): "cannot be previewed: \(key) is no lookup table"
    }
  }
}
