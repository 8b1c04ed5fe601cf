import AnchorCore
import InferenceStaking
public import ProgramRuntime
public import SolanaPrimitives
import SolanaTransactions

/// The staking program as a hosted program: plays what `StakingRules` say on a host's accounts.
public struct StakingProcessor: HostedProgram {
  /// The build that runs.
  public let configuration: StakingConfiguration
  /// The address that the program runs at. At another than it declares it refuses every call (4100).
  public let id: PublicKey
  private let addresses: AddressMemory

  /// A build of the program, at the address that it declares or at another.
  ///
  /// - Parameter rememberedAddresses: how many derived addresses are kept, at about 150 bytes each, so that they
  ///   need not be searched for again.
  public init(
    configuration: StakingConfiguration = .mainnet, deployedAt id: PublicKey? = nil,
    rememberedAddresses: Int = 1024
  ) {
    self.configuration = configuration
    self.id = id ?? configuration.programID
    addresses = AddressMemory(AddressBook(programID: configuration.programID, capacity: rememberedAddresses))
  }

  /// Runs one instruction: effects in order, then the writes.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {
    let context = ExecutionContext(
      configuration: configuration, programID: invocation.programID, now: invocation.clock.unixTimestamp,
      topLevelIndex: UInt16(truncatingIfNeeded: invocation.topLevelInstructionIndex))
    let accounts = suppliedAccounts(invocation)
    let data = invocation.data
    let outcome = addresses.withBook { book in
      StakingRules.transition(accounts: accounts, data: data, context: context, addresses: &book)
    }
    for effect in outcome.effects { try play(effect, accounts, &invocation) }
    switch outcome.ending {
    case .success(let writes): for write in writes { try apply(write, &invocation) }
    case .failure(let failure): throw report(failure, &invocation)
    }
  }

  private func suppliedAccounts(_ invocation: borrowing Invocation) -> [SuppliedAccount] {
    let count = min(invocation.accountCount, StakingRules.mostAccounts)
    var accounts: [SuppliedAccount] = []
    accounts.reserveCapacity(count)
    for position in 0..<count {
      let account = invocation.account(at: position)
      let state = invocation.state(at: position)
      accounts.append(
        SuppliedAccount(
          key: account.key, isSigner: account.isSigner, isWritable: account.isWritable,
          isExecutable: state.isExecutable, lamports: state.lamports, owner: state.owner, data: state.data))
    }
    return accounts
  }

  private func play(
    _ effect: Outcome.Effect, _ accounts: [SuppliedAccount], _ invocation: inout Invocation
  ) throws(ProgramFailure) {
    switch effect {
    case .log(let text): invocation.log(text)
    case .event(let payload): invocation.logData(payload)
    case .call(let call):
      try invocation.call(
        call.instruction(accounts), signerSeeds: call.signer.map { [$0.seeds] } ?? [])
    }
  }

  private func apply(_ write: Outcome.Write, _ invocation: inout Invocation) throws(ProgramFailure) {
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

  /// Logs what the program says about a failure, and names it as the runtime does.
  private func report(_ failure: Failure, _ invocation: inout Invocation) -> ProgramFailure {
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
