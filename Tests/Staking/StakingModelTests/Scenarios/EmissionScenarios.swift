import AnchorCore
import InferenceStaking
import StakingModel
import Testing

/// What each epoch issues, by the program's schedule and by others.
@Suite("Scenarios: emissions")
struct EmissionScenarios {
  private let schedule = EmissionSchedule.program

  @Test("A super epoch ends with what its first epochs leave, and past the schedule nothing is issued")
  func superEpochEnds()
    throws
  {
    #expect(try schedule.emission(ofEpoch: 1) == 1_666_666_666_666_667)
    #expect(try schedule.emission(ofEpoch: 300) == 1_666_666_666_666_666)
    #expect(try schedule.emission(ofEpoch: 301) == 1_333_333_333_333_334)
    #expect(try schedule.emission(ofEpoch: 600) == 1_333_333_333_333_333)
    #expect(try schedule.emission(ofEpoch: 1501) == 0)
  }

  @Test("The units left over go to the first epochs of the super epoch") func leftOverUnits() throws {
    for epoch in 1...300 as ClosedRange<UInt64> {
      let expected: UInt64 = epoch <= 200 ? 1_666_666_666_666_667 : 1_666_666_666_666_666
      #expect(try schedule.emission(ofEpoch: epoch) == expected)
    }
  }

  @Test("There is no epoch 0") func epochZero() {
    #expect(throws: EmissionError.noSuchEpoch) { try schedule.emission(ofEpoch: 0) }
  }

  @Test("The first epoch of each super epoch issues its share, rounded up") func superEpochBeginnings() throws
  {
    let expected: [UInt64] = [
      1_666_666_666_666_667, 1_333_333_333_333_334, 1_000_000_000_000_000, 666_666_666_666_667,
      333_333_333_333_334,
    ]
    #expect(try (0..<5).map { try schedule.emission(ofEpoch: UInt64($0) * 300 + 1) } == expected)
  }

  @Test("The epochs of a super epoch add up to its total") func superEpochTotals() throws {
    for (index, total) in schedule.superEpochTotals.enumerated() {
      let first = UInt64(index) * 300 + 1
      let sum = try (first..<first + 300).reduce(0 as UInt64) { try $0 + schedule.emission(ofEpoch: $1) }
      #expect(sum == total)
      #expect(try schedule.totalEmission(ofEpochs: first...first + 299) == total)
    }
  }

  @Test("The accounts of all instructions have the 37 known names") func accountNames() {
    #expect(Set(InstructionTable.accountNames).count == 37)
    #expect(
      Set(InstructionTable.accountNames) == Set(InstructionTable.schemas.flatMap(\.accounts).map(\.name)))
  }

  @Test("All epochs together issue the whole schedule") func wholeSchedule() throws {
    let whole = schedule.superEpochTotals.reduce(0, +)
    #expect(whole == 1_500_000_000_000_000_000)
    #expect(try (1...1500).reduce(0 as UInt64) { try $0 + schedule.emission(ofEpoch: UInt64($1)) } == whole)
    #expect(try schedule.totalEmission(ofEpochs: 1...UInt64.max) == whole)
  }

  @Test("Epoch 0 is refused, whatever the part for uptime") func refusedUptime() {
    #expect(throws: EmissionError.noSuchEpoch) { try schedule.emission(ofEpoch: 0, uptimePercentage: 30) }
    #expect(throws: EmissionError.uptimePercentage(51)) {
      try schedule.emission(ofEpoch: 1, uptimePercentage: 51)
    }
  }

  @Test("Past the schedule nothing is issued") func afterTheSchedule() throws {
    for epoch in 1501...1510 as ClosedRange<UInt64> {
      #expect(try schedule.emission(ofEpoch: epoch, uptimePercentage: 30).total == 0)
    }
    #expect(try EmissionSchedule(superEpochTotals: []).emission(ofEpoch: 1) == 0)
  }

  @Test("Epoch 301 begins the second super epoch") func secondSuperEpoch() throws {
    let split = try schedule.emission(ofEpoch: 301, uptimePercentage: 30)
    #expect(split.total == 1_333_333_333_333_334)
    #expect(split.uptime == 400_000_000_000_000 && split.work == 933_333_333_333_334)
  }

  @Test("A schedule of one's own is split alike") func ownSchedule() throws {
    let own = EmissionSchedule(superEpochTotals: [302])
    #expect(try [1, 2, 3, 300].map { try own.emission(ofEpoch: $0) } == [2, 2, 1, 1])
  }
}
