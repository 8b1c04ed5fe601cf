import AnchorCore
import Borsh
import SolanaPrimitives

/// Anchor's built-in instructions for the account that holds a program's IDL.
///
/// The deployed program answers them; what they do is no part of the protocol, so the model names them and
/// refuses.
enum IDLManagement {
  /// What the program says to data behind Anchor's tag for these instructions.
  static func outcome(_ data: ArraySlice<UInt8>) -> Outcome {
    guard let name = name(data) else { return .refused(.instructionDidNotDeserialize) }
    return Outcome(effects: [], ending: .failure(.unsupported("IDL account instruction " + name)))
  }

  /// The instruction by its variant, if its arguments are all there.
  private static func name(_ data: ArraySlice<UInt8>) -> String? {
    let slice = data.dropFirst(8)
    let span = slice.span
    var bytes = unsafe span.bytes
    guard let variant = try? UInt8(borsh: &bytes) else { return nil }
    switch variant {
    case 0: return (try? UInt64(borsh: &bytes)).map { _ in "Create" }
    case 1: return "CreateBuffer"
    case 2: return (try? [UInt8](borsh: &bytes)).map { _ in "Write" }
    case 3: return "SetBuffer"
    case 4: return (try? PublicKey(borsh: &bytes)).map { _ in "SetAuthority" }
    case 5: return "Close"
    case 6: return (try? UInt64(borsh: &bytes)).map { _ in "Resize" }
    default: return nil
    }
  }
}
