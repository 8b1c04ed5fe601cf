import ProgramRuntime
import SolanaPrimitives

/// The sysvars that a ledger makes up when they are read.
enum Sysvar {
  case clock, rent, recentBlockhashes, instructions, epochSchedule

  /// The sysvar at `key`, if it is one of these.
  init?(_ key: PublicKey) {
    // All their addresses begin with the same three bytes, hardly any other does.
    guard key.words.0 & 0xff_ffff == 0xd5_a706 else { return nil }
    switch key {
    case .clockSysvar: self = .clock
    case .rentSysvar: self = .rent
    case .recentBlockhashesSysvar: self = .recentBlockhashes
    case .instructionsSysvar: self = .instructions
    case .epochScheduleSysvar: self = .epochSchedule
    default: return nil
    }
  }
}
