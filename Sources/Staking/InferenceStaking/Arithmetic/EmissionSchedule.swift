/// How many tokens each reward epoch issues (<doc:ProtocolArithmetic#Emission-schedule>).
///
/// A schedule has a total for each super epoch of 300 epochs. Each epoch issues an equal part; the base units that do
/// not divide evenly go, one each, to the first epochs of the super epoch. After the schedule nothing is issued.
public struct EmissionSchedule: Hashable, Sendable {
  /// Epochs in a super epoch.
  public static let epochsPerSuperEpoch: UInt64 = 300

  /// The schedule that the program enforces: 1.5 billion tokens of 9 decimals over 1,500 epochs.
  public static let program = EmissionSchedule(superEpochTotals: [
    500_000_000_000_000_000, 400_000_000_000_000_000, 300_000_000_000_000_000,
    200_000_000_000_000_000, 100_000_000_000_000_000,
  ])

  /// The total of each super epoch, in base units.
  public let superEpochTotals: [UInt64]

  /// A schedule with these totals per super epoch, in base units.
  public init(superEpochTotals: [UInt64]) {
    self.superEpochTotals = superEpochTotals
  }

  /// The last epoch of the schedule.
  public var lastEpoch: UInt64 { UInt64(superEpochTotals.count) * Self.epochsPerSuperEpoch }

  /// The base units that an epoch issues; epochs count from 1.
  ///
  /// - Throws: `noSuchEpoch` for epoch 0 (the program's `InvalidEpoch`, 6043).
  public func emission(ofEpoch epoch: UInt64) throws(EmissionError) -> UInt64 {
    guard epoch > 0 else { throw .noSuchEpoch }
    let (superEpoch, place) = (epoch - 1).quotientAndRemainder(dividingBy: Self.epochsPerSuperEpoch)
    guard superEpoch < UInt64(superEpochTotals.count) else { return 0 }
    let (share, dust) = superEpochTotals[Int(truncatingIfNeeded: superEpoch)]
      .quotientAndRemainder(dividingBy: Self.epochsPerSuperEpoch)
    return place < dust ? share + 1 : share
  }

  /// An epoch's emission, divided into what is given for uptime and what for work.
  ///
  /// Those who distribute rewards choose the division; the program knows only the total.
  /// - Parameters:
  ///   - epoch: The epoch, from 1.
  ///   - uptimePercentage: The part for uptime in percent, at most 50.
  /// - Throws: `noSuchEpoch` for epoch 0; `uptimePercentage` above 50.
  public func emission(
    ofEpoch epoch: UInt64, uptimePercentage: UInt8
  ) throws(EmissionError) -> EmissionSplit {
    guard uptimePercentage <= 50 else { throw .uptimePercentage(uptimePercentage) }
    let total = try emission(ofEpoch: epoch)
    let (hundreds, rest) = total.quotientAndRemainder(dividingBy: 100)
    let percentage = UInt64(uptimePercentage)
    let uptime = hundreds * percentage + rest * percentage / 100
    return EmissionSplit(uptime: uptime, work: total - uptime)
  }

  /// The base units that the epochs of `range` issue together; epoch 0 issues nothing.
  ///
  /// - Throws: `additionOverflow` beyond 64 bits.
  public func totalEmission(ofEpochs range: ClosedRange<UInt64>) throws(StakingArithmeticError) -> UInt64 {
    let through = try issued(throughEpoch: range.upperBound)
    guard range.lowerBound > 0 else { return through }
    return try through.subtracting(try issued(throughEpoch: range.lowerBound - 1))
  }

  /// The base units issued from epoch 1 to `epoch`, both included.
  private func issued(throughEpoch epoch: UInt64) throws(StakingArithmeticError) -> UInt64 {
    let (complete, place) = epoch.quotientAndRemainder(dividingBy: Self.epochsPerSuperEpoch)
    var total: UInt64 = 0
    for (index, amount) in superEpochTotals.enumerated() where UInt64(index) <= complete {
      guard UInt64(index) == complete else {
        total = try total.adding(amount)
        continue
      }
      let (share, dust) = amount.quotientAndRemainder(dividingBy: Self.epochsPerSuperEpoch)
      total = try total.adding(share * place + min(place, dust))
    }
    return total
  }
}
