import SolanaPrimitives

/// An account that a System instruction creates or changes, and the base key it is derived from, which then signs
/// in its place.
struct SystemAddress {
  let key: PublicKey
  let base: PublicKey?

  /// As the program's log lines show it.
  var text: String {
    "Address { address: \(key), base: " + (base.map { "Some(\($0))" } ?? "None") + " }"
  }

  /// Who has to sign.
  var signer: PublicKey { base ?? key }
}
