import ProgramRuntime
import SolanaPrimitives

/// The sysvars that a ledger computes when they are read.
enum Sysvar {
  case clock, rent, recentBlockhashes, instructions, epochSchedule

  /// The sysvar at `address`, if it is one of these.
  init?(_ address: PublicKey) {
    guard address.hasSysvarPrefix else { return nil }
    switch address {
    case .clockSysvar: self = .clock
    case .rentSysvar: self = .rent
    case .recentBlockhashesSysvar: self = .recentBlockhashes
    case .instructionsSysvar: self = .instructions
    case .epochScheduleSysvar: self = .epochSchedule
    default: return nil
    }
  }
}

extension PublicKey {
  /// Whether the address begins with the three bytes that all sysvars begin with; hardly any other address does.
  var hasSysvarPrefix: Bool { words.0 & 0xff_ffff == 0xd5_a706 }
}
