import AnchorCore
import InferenceStaking
public import ProgramRuntime
public import SolanaPrimitives
import SolanaTransactions

/// The staking program as a hosted program: applies the outcomes of `StakingRules` to a host's accounts.
public struct StakingProcessor: HostedProgram {
  /// The build that executes.
  public let configuration: StakingConfiguration
  /// The address that the program executes at. At another than it declares it refuses every instruction (4100).
  public let id: PublicKey
  private let addresses: AddressCache

  /// A build of the program, at the address that it declares or at another.
  ///
  /// - Parameter rememberedAddresses: How many derived addresses are kept, at about 150 bytes each, so that they
  ///   need not be searched for again.
  public init(
    configuration: StakingConfiguration = .mainnet, deployedAt id: PublicKey? = nil,
    rememberedAddresses: Int = 1024
  ) {
    self.configuration = configuration
    self.id = id ?? configuration.programID
    addresses = AddressCache(
      StakingProgram(id: configuration.programID), capacity: rememberedAddresses)
  }

  /// Executes one instruction: its effects in order, then its writes.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {
    let context = ExecutionContext(
      configuration: configuration, programID: invocation.programID, now: invocation.clock.unixTimestamp,
      topLevelIndex: UInt16(truncatingIfNeeded: invocation.topLevelInstructionIndex))
    let accounts = suppliedAccounts(invocation)
    let outcome = StakingRules.transition(
      accounts: accounts, data: invocation.data, context: context, findingAddressesBy: addresses.address)
    for effect in outcome.effects { try apply(effect, accounts, &invocation) }
    switch outcome.ending {
    case .success(let writes): for write in writes { try apply(write, &invocation) }
    case .failure(let failure): throw report(failure, &invocation)
    }
  }

  private func suppliedAccounts(_ invocation: borrowing Invocation) -> [SuppliedAccount] {
    let count = min(invocation.accountCount, StakingRules.maximumAccounts)
    var accounts: [SuppliedAccount] = []
    accounts.reserveCapacity(count)
    for position in 0..<count {
      let state = invocation.state(at: position)
      accounts.append(
        SuppliedAccount(
          address: invocation.address(at: position), isSigner: invocation.isSigner(at: position),
          isWritable: invocation.isWritable(at: position),
          isExecutable: state.isExecutable, lamports: state.lamports, owner: state.owner, data: state.data))
    }
    return accounts
  }

  private func apply(
    _ effect: StakingOutcome.Effect, _ accounts: [SuppliedAccount], _ invocation: inout Invocation
  ) throws(ProgramFailure) {
    switch effect {
    case .log(let text): invocation.log(text)
    case .event(let payload): invocation.logData(payload)
    case .invoke(let inner):
      try invocation.invoke(
        inner.instruction(accounts), signerSeeds: inner.signer.map { [$0.seeds] } ?? [])
    }
  }

  private func apply(
    _ write: StakingOutcome.Write, _ invocation: inout Invocation
  ) throws(ProgramFailure) {
    switch write {
    case .content(let account, let bytes):
      try invocation.modifyData(at: account) { (data) throws(ProgramFailure) in
        guard bytes.count <= data.count else { throw ProgramFailure(.accountDataTooSmall) }
        data.replaceSubrange(0..<bytes.count, with: bytes)
      }
    case .close(let account, let receiver):
      let (sum, overflow) = invocation.lamports(at: receiver).addingReportingOverflow(
        invocation.lamports(at: account))
      if overflow { throw ProgramFailure(.arithmeticOverflow) }
      try invocation.setLamports(0, at: account)
      try invocation.setLamports(sum, at: receiver)
      try invocation.resizeData(to: 0, at: account)
      try invocation.setOwner(.systemProgram, at: account)
    }
  }

  /// Logs what the program says about a failure, and gives it as the runtime names it.
  private func report(_ failure: StakingFailure, _ invocation: inout Invocation) -> ProgramFailure {
    switch failure {
    case .error(let report):
      for line in report.logLines { invocation.log(line) }
      return switch report.error {
      case .program(let code): .custom(code.rawValue)
      case .anchor(let error): .custom(error.rawValue)
      case .invalidAccountData: ProgramFailure(.invalidAccountData)
      case .uninitializedAccount: ProgramFailure(.uninitializedAccount)
      }
    case .panic(let panic): return .panic(panic.message)
    case .unsupported(let name):
      invocation.log(name + " is not modelled")
      return ProgramFailure(.invalidInstructionData)
    }
  }
}
