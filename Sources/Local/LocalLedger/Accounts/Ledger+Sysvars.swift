import BytePrimitives
import ProgramRuntime
import SolanaPrimitives

// Sysvars are made when they are read, so that moving the clock writes no accounts.
extension Ledger {
  func sysvarState(_ sysvar: Sysvar) -> AccountState {
    switch sysvar {
    case .clock:
      var data: [UInt8] = []
      data.append(littleEndian: clock.slot)
      data.append(littleEndian: clock.epochStartTimestamp)
      data.append(littleEndian: clock.epoch)
      data.append(littleEndian: clock.leaderScheduleEpoch)
      data.append(littleEndian: clock.unixTimestamp)
      return rentExempt(data)
    case .rent:
      var data: [UInt8] = []
      data.append(littleEndian: configuration.rent.lamportsPerByteYear)
      data.append(littleEndian: Double(configuration.rent.exemptionYears).bitPattern)
      data.append(50)
      return rentExempt(data)
    case .epochSchedule:
      var data: [UInt8] = []
      data.append(littleEndian: LedgerTime.slotsPerEpoch)
      data.append(littleEndian: LedgerTime.slotsPerEpoch)
      data.append(0)
      data.append(littleEndian: UInt64(0))
      data.append(littleEndian: UInt64(0))
      return rentExempt(data)
    case .recentBlockhashes:
      let hashes = blockhashes.newestFirst
      var data: [UInt8] = []
      data.append(littleEndian: UInt64(hashes.count))
      for hash in hashes {
        data.append(words: hash.words)
        data.append(littleEndian: configuration.lamportsPerSignature)
      }
      data += repeatElement(0, count: max(6_008 - data.count, 0))
      return rentExempt(data)
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
