import AnchorCore
import Borsh
import SolanaPrimitives

/// Anchor's built-in instructions for the account that holds a program's IDL.
///
/// The deployed program has them; they are no part of the protocol, so the model names them and refuses.
enum IDLInstruction {
  /// The first eight bytes of their data.
  static let tag: Discriminator = [0x40, 0xf4, 0xbc, 0x78, 0xa7, 0xe9, 0x69, 0x0a]

  /// What the model does with data that `tag` opens.
  static func outcome(_ data: RawSpan) -> StakingOutcome {
    guard let name = name(data.extracting(droppingFirst: tag.count)) else {
      return .unlogged(.instructionDidNotDeserialize)
    }
    return StakingOutcome(effects: [], ending: .failure(.unsupported("IDL account instruction " + name)))
  }

  /// The instruction by its variant; nil for an unknown variant or incomplete arguments.
  private static func name(_ data: RawSpan) -> String? {
    var bytes = data
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
