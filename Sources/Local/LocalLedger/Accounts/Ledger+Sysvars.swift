import ProgramRuntime
import SolanaPrimitives

// Sysvars are made when they are read, so that moving the clock writes no accounts.
extension Ledger {
  func sysvarState(_ sysvar: Sysvar) -> AccountState {
    switch sysvar {
    case .clock:
      var data = ByteWriter()
      data.append(clock.slot)
      data.append(clock.epochStartTimestamp)
      data.append(clock.epoch)
      data.append(clock.leaderScheduleEpoch)
      data.append(clock.unixTimestamp)
      return rentExempt(data.bytes)
    case .rent:
      var data = ByteWriter()
      data.append(configuration.rent.lamportsPerByteYear)
      data.append(Double(configuration.rent.exemptionYears).bitPattern)
      data.append(UInt8(50))
      return rentExempt(data.bytes)
    case .epochSchedule:
      var data = ByteWriter()
      data.append(LedgerTime.slotsPerEpoch)
      data.append(LedgerTime.slotsPerEpoch)
      data.append(UInt8(0))
      data.append(UInt64(0))
      data.append(UInt64(0))
      return rentExempt(data.bytes)
    case .recentBlockhashes:
      let hashes = blockhashes.newestFirst
      var data = ByteWriter()
      data.append(UInt64(hashes.count))
      for hash in hashes {
        data.append(hash)
        data.append(configuration.lamportsPerSignature)
      }
      data.pad(to: 6_008)
      return rentExempt(data.bytes)
    case .instructions:
      // What it holds depends on the transaction: `Invocation.instructionsSysvar`.
      return AccountState(lamports: 0, owner: .sysvarOwner)
    }
  }

  private func rentExempt(_ data: [UInt8]) -> AccountState {
    AccountState(
      lamports: configuration.rent.minimumBalance(space: data.count).value, owner: .sysvarOwner, data: data)
  }
}
