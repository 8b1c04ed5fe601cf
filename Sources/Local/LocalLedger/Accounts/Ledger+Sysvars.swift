import BytePrimitives
import ProgramRuntime
import SolanaPrimitives

// Sysvars are computed when they are read, so that advancing the clock writes no accounts.
extension Ledger {
  /// The length of the RecentBlockhashes sysvar in bytes: a count, then 150 blockhashes with their fees.
  static var recentBlockhashesSize: Int { 6_008 }
  /// The share of collected rent that the Rent sysvar states as burned, in percent. No rent is collected.
  static var rentBurnPercent: UInt8 { 50 }

  func sysvarState(_ sysvar: Sysvar) -> AccountState {
    var data: [UInt8] = []
    switch sysvar {
    case .clock:
      data.append(littleEndian: clock.slot)
      data.append(littleEndian: clock.epochStartTimestamp)
      data.append(littleEndian: clock.epoch)
      data.append(littleEndian: clock.leaderScheduleEpoch)
      data.append(littleEndian: clock.unixTimestamp)
    case .rent:
      data.append(littleEndian: configuration.rent.lamportsPerByteYear)
      data.append(littleEndian: Double(configuration.rent.exemptionYears).bitPattern)
      data.append(Ledger.rentBurnPercent)
    case .epochSchedule:
      data.append(littleEndian: LedgerTime.slotsPerEpoch)
      // The leader schedule is made one epoch ahead; there is no warm-up, so the first normal epoch and slot are 0.
      data.append(littleEndian: LedgerTime.slotsPerEpoch)
      data.append(0)
      data.append(littleEndian: UInt64(0))
      data.append(littleEndian: UInt64(0))
    case .recentBlockhashes:
      let hashes = blockhashes.newestFirst
      data.append(littleEndian: UInt64(hashes.count))
      for hash in hashes {
        data.append(words: hash.words)
        data.append(littleEndian: configuration.lamportsPerSignature)
      }
      data += repeatElement(0, count: max(Ledger.recentBlockhashesSize - data.count, 0))
    case .instructions:
      // The content depends on the transaction: `Invocation.instructionsSysvar`.
      return AccountState(lamports: 0, owner: .sysvarOwner)
    }
    return AccountState(
      lamports: configuration.rent.minimumBalance(space: data.count).value, owner: .sysvarOwner,
      data: data)
  }
}
