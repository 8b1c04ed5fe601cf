public import SolanaPrimitives
public import SolanaTransactions

/// One execution of a program: the instruction that it processes, and what it can do.
///
/// It holds the state of the whole transaction, seen from the program that is running. A cross-program invocation
/// passes the same value on with another view, so no account is copied.
///
/// Positions count the instruction's own account list. A position at or beyond `accountCount` is a programming
/// error and stops the process, so a program checks `accountCount` (or `requireAccounts`) first.
public struct Invocation: ~Copyable {
  /// The greatest length of return data in bytes.
  package static var maximumReturnDataLength: Int { 1_024 }
  /// The greatest number of accounts of an inner instruction.
  package static var maximumInnerAccounts: Int { 255 }
  /// The greatest length of an inner instruction's data in bytes.
  package static var maximumInnerDataLength: Int { 10 << 10 }

  // The transaction.
  @usableFromInline package let addresses: [PublicKey]
  /// The transaction's accounts, in the order of `addresses`.
  @usableFromInline package var transactionAccounts: [TransactionAccount]
  /// The accounts of every instruction on the stack, one after the other.
  @usableFromInline package var instructionAccounts: [InstructionAccount] = []
  @usableFromInline package let programs: HostedPrograms
  package var logs: LogCollector?
  package var innerInstructions: [InnerInstruction] = []
  package let environment: RuntimeEnvironment
  package var traceLength = 0
  /// How many bytes of account data the transaction has added, less those that it has removed.
  package var addedBytes = 0
  /// The programs below the running one on the stack, as indices among `programs`.
  package var callers: [Int] = []
  /// The sum of all changes of balances since the running program started or last invoked another.
  @usableFromInline package var lamportChange: Int128 = 0
  /// The first failure; every instruction on the stack fails with it.
  package var failure: ProgramFailure?
  package var instructionsSysvarData: (@Sendable (_ currentIndex: Int) -> [UInt8])?

  // The instruction that is being processed.
  @usableFromInline package var programIndex = 0
  /// Where the instruction's accounts begin among `instructionAccounts`.
  @usableFromInline package var accountStart = 0

  /// The number of accounts of the instruction; the same account may be at several positions.
  public package(set) var accountCount = 0

  /// The instruction's data.
  public package(set) var data: ArraySlice<UInt8> = []

  /// The index of the top-level instruction that is being processed, from 0.
  public package(set) var topLevelInstructionIndex = 0

  /// The return data of the last program that this one invoked, or the data that this program has set since; nil
  /// for none.
  public package(set) var returnData: ReturnData?

  package init(
    addresses: [PublicKey], accounts: [TransactionAccount], programs: HostedPrograms,
    environment: RuntimeEnvironment
  ) {
    self.addresses = addresses
    self.transactionAccounts = accounts
    self.programs = programs
    self.environment = environment
    self.logs = environment.collectsLogs ? LogCollector(limit: environment.limits.logBytes) : nil
  }

  /// The Clock sysvar.
  public var clock: SysvarClock { environment.clock }

  /// The Rent sysvar.
  public var rent: Rent { environment.rent }

  /// The address of the running program.
  @inlinable
  public var programID: PublicKey { programs.entries[programIndex].id }

  /// The height of the invocation stack: 1 for a top-level instruction, 2 for one that such an instruction invokes.
  public var stackHeight: Int { callers.count + 1 }
}
