public import SolanaPDA

// The fields of an account determine its address.

extension StakingProgram.OperatorPool {
  /// The pool's own address.
  ///
  /// - Throws: `ProgramAddressError.noBump`, which no known input reaches.
  public func address(
    in program: StakingProgram = .mainnet
  ) throws(ProgramAddressError) -> ProgramAddress {
    try Self.address(initialPoolAdmin: initialPoolAdmin, in: program)
  }
}

extension StakingProgram.StakingRecord {
  /// The record's own address.
  ///
  /// - Throws: `ProgramAddressError.noBump`, which no known input reaches.
  public func address(
    in program: StakingProgram = .mainnet
  ) throws(ProgramAddressError) -> ProgramAddress {
    try Self.address(operatorPool: operatorPool, owner: owner, in: program)
  }
}

extension StakingProgram.RewardRecord {
  /// The record's own address.
  ///
  /// - Throws: `ProgramAddressError.noBump`, which no known input reaches.
  public func address(
    in program: StakingProgram = .mainnet
  ) throws(ProgramAddressError) -> ProgramAddress {
    try Self.address(epoch: epoch, in: program)
  }
}

extension StakingProgram.PoolOverview {
  /// The epoch whose reward record is created next: the completed one plus 1; nil after the last of 2^64 epochs.
  public var nextRewardEpoch: UInt64? {
    let (epoch, overflow) = completedRewardEpoch.addingReportingOverflow(1)
    return overflow ? nil : epoch
  }
}
