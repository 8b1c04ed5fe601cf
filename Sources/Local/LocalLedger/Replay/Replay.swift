public import ProgramRuntime
public import SolanaTransactions

/// Processes recorded transactions on a ledger and compares the outcomes with the recorded ones.
///
/// Each transaction is compared by itself: after one whose accounts differ, the recorded accounts are set.
public struct Replay: Sendable {
  private let programs: @Sendable (TraceGenesis) -> [any HostedProgram]
  private let verifier: (any SignatureVerifier)?
  /// The result so far.
  public private(set) var report: ReplayReport

  /// A replay with an empty report.
  ///
  /// - Parameters:
  ///   - verifier: Verifies the recorded signatures; nil leaves them unchecked.
  ///   - findingsPerKind: How many differences of each kind the report keeps.
  ///   - programs: The programs to host for a recording, given its first line.
  public init(
    verifier: (any SignatureVerifier)? = nil, findingsPerKind: Int = 1,
    programs: @escaping @Sendable (TraceGenesis) -> [any HostedProgram]
  ) {
    self.verifier = verifier
    self.report = ReplayReport(findingsPerKind: findingsPerKind)
    self.programs = programs
  }

  /// Processes one recording on a ledger of its own.
  ///
  /// - Parameters:
  ///   - bytes: The recording: one JSON object a line.
  ///   - progress: Called after each transaction with the number of bytes read.
  /// - Throws: `TraceError` for a malformed line; the transactions before it are in the report.
  public mutating func run(
    _ bytes: [UInt8], progress: (_ bytesRead: Int) -> Void = { _ in }
  ) throws(TraceError) {
    var reader = TraceReader(bytes)
    guard case .genesis(let genesis)? = try reader.next() else {
      throw TraceError(line: reader.line, code: .genesis)
    }
    var ledger = start(genesis)
    while let event = try reader.next() {
      switch event {
      case .genesis: throw TraceError(line: reader.line, code: .genesis)
      case .clock(let unixTimestamp): ledger.clock.unixTimestamp = unixTimestamp
      case .set(let accounts, _): for account in accounts { ledger[account.address] = account.state }
      case .transaction(let recorded):
        apply(recorded, to: &ledger, genesis: genesis)
        progress(reader.bytesRead)
      }
    }
  }

  private func start(_ genesis: TraceGenesis) -> Ledger {
    var ledger = Ledger(programs: programs(genesis), verifier: verifier, configuration: .timeless)
    ledger.clock.unixTimestamp = genesis.unixTimestamp
    for account in genesis.accounts { ledger[account.address] = account.state }
    return ledger
  }

  private mutating func apply(
    _ recorded: TraceTransaction, to ledger: inout Ledger, genesis: TraceGenesis
  ) {
    let before = ledger
    let outcome = ledger.process(recorded.transaction)
    let differences = ReplayComparison(recorded, outcome, programID: genesis.programID).differences
    report.add(recorded, in: genesis.name, differences: differences)
    if differences.contains(where: { $0.kind == .accounts }) {
      ledger = before
      for account in recorded.changes { ledger[account.address] = account.state }
    }
  }
}
