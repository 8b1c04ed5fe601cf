public import ProgramRuntime
public import SolanaPrimitives
public import SolanaTransactions

/// A chain in memory: accounts, a clock, and the programs that run on it.
///
/// A value: copying it takes no time and is the snapshot, assigning the copy back rewinds. The first writes after
/// that copy a few small nodes, not the table. The same calls in the same order give the same bytes.
///
/// ```swift
/// var chain = Ledger(programs: [StakingProcessor(configuration: .mainnet)], verifier: .libsodium)
/// try chain.airdrop(2_000_000_000, to: wallet)
/// let saved = chain
/// let outcome = chain.process(transaction)
/// chain.advance(by: .days(7))
/// chain = saved
/// ```
///
/// The System, Compute Budget, SPL Token, Associated Token and Memo programs are there from the start; any
/// `HostedProgram` can be added.
public struct Ledger: Sendable {
  /// What the chain checks and charges.
  public var configuration: Configuration
  /// Decides about signatures; nil accepts every signature, also none.
  public var verifier: (any SignatureVerifier)?
  /// The programs that the chain can run.
  public internal(set) var programs: HostedPrograms

  var accounts = PersistentTable<PublicKey, AccountState>()
  var time: LedgerTime
  var blockhashes: BlockhashQueue

  /// A chain without accounts besides programs and sysvars.
  ///
  /// - Parameters:
  ///   - programs: Programs to host besides the native ones; one at the address of a native one replaces it.
  ///   - verifier: Decides about signatures. nil leaves them unchecked, for tests and search.
  ///   - configuration: What the chain checks and charges.
  ///   - clock: Where time begins.
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

  /// Hosts one more program, in place of one that has its address.
  public mutating func add(_ program: any HostedProgram) { programs.add(program) }

  /// The newest blockhash: what a transaction sent now should carry.
  public var latestBlockhash: Blockhash { blockhashes.latest }

  var environment: RuntimeEnvironment {
    RuntimeEnvironment(
      clock: clock, rent: configuration.rent, blockhash: blockhashes.latest,
      lamportsPerSignature: configuration.lamportsPerSignature, limits: configuration.limits,
      collectsLogs: configuration.collectsLogs)
  }
}
