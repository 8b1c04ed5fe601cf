import ProgramRuntime
import SolanaPrimitives

// Sysvars are computed when they are read, so that advancing the clock writes no accounts.
extension Ledger {
  /// The length of the RecentBlockhashes sysvar in bytes: a count, then 150 blockhashes with their fees.
  static var recentBlockhashesSize: Int { 6_008 }
  /// The share of collected rent that the Rent sysvar states as burned, in percent. No rent is collected.
  static var rentBurnPercent: UInt8 { 50 }

  func sysvarState(_ sysvar: Sysvar) -> AccountState {
    var data = ByteWriter()
    switch sysvar {
    case .clock:
      data.append(clock.slot)
      data.append(clock.epochStartTimestamp)
      data.append(clock.epoch)
      data.append(clock.leaderScheduleEpoch)
      data.append(clock.unixTimestamp)
    case .rent:
      data.append(configuration.rent.lamportsPerByteYear)
      data.append(Double(configuration.rent.exemptionYears).bitPattern)
      data.append(Ledger.rentBurnPercent)
    case .epochSchedule:
      data.append(LedgerTime.slotsPerEpoch)
      // The leader schedule is made one epoch ahead; there is no warm-up, so the first normal epoch and slot are 0.
      data.append(LedgerTime.slotsPerEpoch)
      data.append(UInt8(0))
      data.append(UInt64(0))
      data.append(UInt64(0))
    case .recentBlockhashes:
      let hashes = blockhashes.newestFirst
      data.append(UInt64(hashes.count))
      for hash in hashes {
        data.append(hash)
        data.append(configuration.lamportsPerSignature)
      }
      data.pad(to: Ledger.recentBlockhashesSize)
    case .instructions:
      // The content depends on the transaction: `Invocation.instructionsSysvar`.
      return AccountState(lamports: 0, owner: .sysvarOwner)
    }
    return AccountState(
      lamports: configuration.rent.minimumBalance(space: data.bytes.count).value, owner: .sysvarOwner,
      data: data.bytes)
  }
}
