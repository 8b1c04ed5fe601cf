import AnchorCore
import Borsh
import BytePrimitives
import InferenceStaking
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms

/// One instruction under execution: what it was given, what it has loaded, what it has done.
///
/// The loaded state is the program's own copy of each account, read once at entry; token balances are those at
/// entry too. An account that the list names twice is loaded twice.
struct Execution {
  let rules: InstructionRules
  let context: ExecutionContext
  let accounts: [SuppliedAccount]

  var poolOverview = PoolOverview.blank
  var operatorPool = OperatorPool.blank
  /// The record that the instruction acts for.
  var ownerRecord = StakingRecord.blank
  /// The record that the pool names as the operator's.
  var operatorRecord = StakingRecord.blank
  var rewardRecord = RewardRecord.blank
  var nextRewardRecord = RewardRecord.blank

  /// The canonical bump of each account that the instruction creates, by position; 0, which is never one, for the
  /// others. Empty before the first creation.
  private var createdBumps: [UInt8] = []
  private(set) var effects: [StakingOutcome.Effect] = []

  /// Anchor's order: load, create, constraints, handler, write-back (ProtocolExecution, "Overview").
  static func outcome(
    _ rules: InstructionRules, _ accounts: [SuppliedAccount], _ context: ExecutionContext,
    _ find: StakingRules.AddressLookup, _ handle: (inout Execution) throws(StakingFailure) -> Void
  ) -> StakingOutcome {
    var execution = Execution(rules, accounts, context)
    do throws(StakingFailure) {
      try execution.load()
      try execution.create(find)
      try execution.checkConstraints(find)
      try handle(&execution)
      let writes = try execution.writeBack()
      return StakingOutcome(effects: execution.effects, ending: .success(writes))
    } catch {
      return StakingOutcome(effects: execution.effects, ending: .failure(error))
    }
  }

  private init(_ rules: InstructionRules, _ accounts: [SuppliedAccount], _ context: ExecutionContext) {
    self.rules = rules
    self.accounts = accounts
    self.context = context
    effects.reserveCapacity(4)
    effects.append(.log(rules.logLine))
  }

  var configuration: StakingConfiguration { context.configuration }

  // MARK: Accounts

  func address(_ name: AccountName) -> PublicKey { accounts[rules.position(name)].address }

  /// Whether an optional account was supplied.
  func isPresent(_ name: AccountName) -> Bool { address(name) != configuration.programID }

  /// The base units in a token account at entry.
  func amount(_ name: AccountName) -> UInt64 { tokenAccount(at: rules.position(name)).amount }

  /// A token account at entry.
  ///
  /// - Precondition: The load pass has accepted it.
  func tokenAccount(at index: Int) -> TokenAccount {
    do throws(LayoutError) {
      return try TokenAccount(accounts[index].data)
    } catch {
      preconditionFailure("the load pass accepts only token accounts that can be decoded")
    }
  }

  /// The bump of an account that the instruction has created.
  func bump(_ name: AccountName) -> UInt8 {
    let position = rules.position(name)
    precondition(
      position < createdBumps.count && createdBumps[position] != 0,
      "only a created account has a bump that was found")
    return createdBumps[position]
  }

  mutating func setBump(_ bump: UInt8, at position: Int) {
    if createdBumps.isEmpty { createdBumps = Array(repeating: 0, count: accounts.count) }
    createdBumps[position] = bump
  }

  /// A failure at the account at `index`.
  func failure(
    at index: Int, _ error: StakingError, _ values: StakingFailure.ComparedValues = .none
  ) -> StakingFailure {
    .error(
      StakingFailure.Report(
        error: error, origin: .account(rules.accountNames[index]), comparedValues: values))
  }

  // MARK: Effects

  mutating func invoke(_ invocation: CrossProgramInvocation) { effects.append(.invoke(invocation)) }

  /// Emits an event.
  mutating func emit<Event: AnchorEvent>(_ event: Event) {
    effects.append(.event(Self.encoded(event, Event.discriminator)))
  }

  /// Moves tokens; without a signer the authority signed the transaction.
  mutating func transfer(
    _ amount: UInt64, from source: AccountName, to destination: AccountName, by authority: AccountName,
    signer: ProgramSigner? = nil
  ) {
    invoke(
      .transferTokens(
        source: rules.position(source), destination: rules.position(destination),
        authority: rules.position(authority), amount: amount, signer: signer))
  }

  /// Moves tokens out of a vault of the pool.
  mutating func transferFromPool(_ amount: UInt64, from vault: AccountName, to destination: AccountName) {
    transfer(amount, from: vault, to: destination, by: .operatorPool, signer: poolSigner)
  }

  /// Moves tokens out of a global vault.
  mutating func transferFromOverview(_ amount: UInt64, from vault: AccountName, to destination: AccountName) {
    let signer = ProgramSigner(derived: .poolOverview, bump: poolOverview.bump)
    transfer(amount, from: vault, to: destination, by: .poolOverview, signer: signer)
  }

  /// The pool as the signer for its vaults, by the seeds and the bump that its account stores.
  var poolSigner: ProgramSigner {
    ProgramSigner(
      derived: .operatorPool(initialPoolAdmin: operatorPool.initialPoolAdmin), bump: operatorPool.bump)
  }

  /// Discriminator and fields.
  static func encoded(_ value: some BorshEncodable, _ discriminator: Discriminator) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    discriminator.append(to: &bytes)
    do throws(BorshError) {
      try value.encode(borsh: &bytes)
    } catch {
      preconditionFailure("no account or event of the program holds a float or 2^32 elements")
    }
    return bytes
  }

  // MARK: Checks of the handler

  /// Fails with one of the program's errors unless a condition holds.
  func require(
    _ condition: Bool, else error: StakingProgram.ErrorCode, _ values: StakingFailure.ComparedValues = .none
  ) throws(StakingFailure) {
    if !condition { throw .thrown(error, values) }
  }

  /// Anchor's `require_eq!` and `require_gte!` without an error of their own.
  func require(
    _ condition: Bool, else error: AnchorFrameworkError, _ left: UInt64, _ right: UInt64
  ) throws(StakingFailure) {
    if !condition {
      throw .error(
        StakingFailure.Report(
          error: .anchor(error), origin: .handler, comparedValues: .numbers(left, right)))
    }
  }
}
