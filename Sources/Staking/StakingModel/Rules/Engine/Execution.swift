import AnchorCore
import Borsh
import InferenceStaking
import SolanaPDA
import SolanaPrimitives

/// One instruction while it runs: what it was given, what it has loaded, what it has done.
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
  /// The record that the pool treats as the operator's.
  var operatorRecord = StakingRecord.blank
  var rewardRecord = RewardRecord.blank
  var nextRewardRecord = RewardRecord.blank

  /// The canonical bump of each address found for an account that the instruction creates, by position.
  private(set) var createdBumps: [UInt8]
  private(set) var effects: [Outcome.Effect] = []

  init(_ rules: InstructionRules, _ context: ExecutionContext, _ accounts: [SuppliedAccount]) {
    self.rules = rules
    self.context = context
    self.accounts = accounts
    createdBumps = []
    effects.reserveCapacity(4)
    effects.append(.log(rules.logLine))
  }

  var configuration: StakingConfiguration { context.configuration }

  // MARK: Accounts

  func key(_ name: AccountName) -> PublicKey { accounts[rules.position(name)].key }

  /// Whether an optional account was supplied.
  func isPresent(_ name: AccountName) -> Bool { key(name) != configuration.programID }

  /// The base units in a token account at entry.
  func amount(_ name: AccountName) -> UInt64 { TokenBytes.amount(accounts[rules.position(name)].data) ?? 0 }

  /// The bump of an account that the instruction created.
  func bump(_ name: AccountName) -> UInt8 {
    let position = rules.position(name)
    return position < createdBumps.count ? createdBumps[position] : 0
  }

  mutating func remember(bump: UInt8, at position: Int) {
    if createdBumps.isEmpty { createdBumps = Array(repeating: 0, count: accounts.count) }
    createdBumps[position] = bump
  }

  // MARK: Effects

  mutating func call(_ call: ProgramCall) { effects.append(.call(call)) }

  /// Emits an event.
  mutating func emit<Event: AnchorEvent>(_ event: Event) {
    effects.append(.event(content(Event.discriminator, event)))
  }

  /// Moves tokens; without a signer the authority signed the transaction.
  mutating func transfer(
    _ amount: UInt64, from source: AccountName, to destination: AccountName, by authority: AccountName,
    signer: ProgramSigner? = nil
  ) {
    call(
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

  /// The pool as the signer for its vaults, by what the pool account stores.
  var poolSigner: ProgramSigner {
    ProgramSigner(
      derived: .operatorPool(initialPoolAdmin: operatorPool.initialPoolAdmin), bump: operatorPool.bump)
  }

  // MARK: Checks of the handler

  /// Fails with one of the program's errors unless a condition holds.
  func require(
    _ condition: Bool, else error: StakingProgram.ErrorCode, _ comparison: ErrorReport.Comparison = .none
  ) throws(Failure) {
    if !condition { try fail(.thrown(error, comparison)) }
  }

  /// Anchor's `require_eq!` and `require_gte!` without an error of their own.
  func require(
    _ condition: Bool, else error: AnchorFrameworkError, _ left: UInt64, _ right: UInt64
  ) throws(Failure) {
    if !condition {
      try fail(
        .error(ErrorReport(error: .anchor(error), origin: .handler, comparison: .numbers(left, right))))
    }
  }
}

/// Discriminator and fields.
func content(_ discriminator: Discriminator, _ value: some BorshEncodable) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(512)
  bytes.append(contentsOf: discriminator.bytes)
  // No account, event or argument of the program holds a float or four billion elements.
  try? value.encode(borsh: &bytes)
  return bytes
}
