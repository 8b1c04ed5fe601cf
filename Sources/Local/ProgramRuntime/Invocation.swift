public import SolanaPrimitives
public import SolanaTransactions

/// One call of a program: what it was given, and what it can do.
///
/// It is the transaction under execution, seen from the program that runs at the moment. A call to another
/// program hands the same value down with the view changed, so no account is copied on the way.
/// Account positions count the call's own list; a position at or beyond `accountCount` is a programming error
/// and stops the process, so a program checks `accountCount` (or `requireAccounts`) first.
public struct Invocation: ~Copyable {
  // The transaction.
  @usableFromInline package let keys: [PublicKey]
  @usableFromInline package var slots: [AccountSlot]
  @usableFromInline package var frames: [FrameAccount] = []
  @usableFromInline package let programs: HostedPrograms
  package var logs: LogCollector?
  package var inner: [InnerInstruction] = []
  package let environment: RuntimeEnvironment
  package var traceLength = 0
  package var resizedBytes = 0
  /// Hosts' positions of the programs below the running one on the call stack.
  package var callers: [Int] = []
  /// Lamports set minus lamports there before, since the running call or its last call to another began.
  @usableFromInline package var lamportBalance: Int128 = 0
  /// The first failure; every call that is still open fails with it.
  package var failure: ProgramFailure?
  package var instructionsSysvarData: (@Sendable (_ currentIndex: Int) -> [UInt8])?

  // The call.
  @usableFromInline package var programIndex = 0
  @usableFromInline package var frameStart = 0

  /// How many accounts the call was given; the same account may stand at several positions.
  public package(set) var accountCount = 0

  /// What the program was told.
  public package(set) var data: ArraySlice<UInt8> = []

  /// The number of the transaction's instruction that this call belongs to, from 0.
  public package(set) var topLevelInstructionIndex = 0

  /// What the last call made by this program handed back, or what this program set since; nil for nothing.
  public package(set) var returnData: ReturnData?

  package init(
    keys: [PublicKey], slots: [AccountSlot], programs: HostedPrograms, environment: RuntimeEnvironment
  ) {
    self.keys = keys
    self.slots = slots
    self.programs = programs
    self.environment = environment
    self.logs = environment.collectsLogs ? LogCollector(limit: environment.limits.logBytes) : nil
  }

  /// The cluster's clock.
  public var clock: SysvarClock { environment.clock }

  /// The cluster's price of account space.
  public var rent: Rent { environment.rent }

  /// The program that runs.
  @inlinable
  public var programID: PublicKey { programs.entries[programIndex].id }

  /// How deep the program runs: 1 for an instruction of the transaction, 2 for a call that such a one makes.
  public var depth: Int { callers.count + 1 }
}
