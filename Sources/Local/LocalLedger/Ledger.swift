public import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

/// A chain in memory: accounts, a clock, and the programs that it hosts.
///
/// A ledger is a value. A copy is a snapshot, and assigning it back restores the state; copying takes constant time,
/// since copies share their accounts until one of them writes. Equal calls in equal order give equal bytes.
///
/// ```swift
/// var ledger = Ledger(programs: [StakingProcessor(configuration: .mainnet)], verifier: .libsodium)
/// try ledger.airdrop(2_000_000_000, to: wallet)
/// let snapshot = ledger
/// let outcome = ledger.process(transaction)
/// ledger.advance(by: .days(7))
/// ledger = snapshot
/// ```
///
/// Every ledger hosts the System, Compute Budget, SPL Token, Associated Token and Memo programs; any `HostedProgram`
/// can be added.
public struct Ledger: Sendable {
  /// The rules and prices.
  public var configuration: Configuration
  /// Verifies signatures; nil accepts every signature, and missing ones.
  public var verifier: (any SignatureVerifier)?
  /// The hosted programs.
  public internal(set) var programs: HostedPrograms

  var accounts = PersistentTable<PublicKey, AccountState>()
  var time: LedgerTime
  var blockhashes: BlockhashQueue

  /// A chain without accounts, apart from programs and sysvars.
  ///
  /// - Parameters:
  ///   - programs: Programs to host besides the native ones; one at the address of a native one replaces it.
  ///   - verifier: Verifies signatures; nil leaves them unchecked, for tests and search.
  ///   - configuration: The rules and prices.
  ///   - clock: The first content of the Clock sysvar.
  public init(
    programs: [any HostedProgram] = [], verifier: (any SignatureVerifier)?,
    configuration: Configuration = Configuration(), clock: SysvarClock = .genesis
  ) {
    self.configuration = configuration
    self.verifier = verifier
    self.programs = HostedPrograms(nativeProcessors + programs)
    self.time = LedgerTime(clock: clock)
    self.blockhashes = BlockhashQueue(slot: clock.slot)
  }

  /// Hosts a program, in place of one with the same address.
  public mutating func add(_ program: any HostedProgram) { programs.add(program) }

  /// The latest blockhash, for a transaction that is sent now.
  public var latestBlockhash: Blockhash { blockhashes.latest }

  var environment: RuntimeEnvironment {
    RuntimeEnvironment(
      clock: clock, rent: configuration.rent, blockhash: blockhashes.latest,
      lamportsPerSignature: configuration.lamportsPerSignature, limits: configuration.limits,
      collectsLogs: configuration.collectsLogs)
  }
}
