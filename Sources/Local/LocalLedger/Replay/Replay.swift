public import ProgramRuntime
public import SolanaTransactions

/// Applies recordings to a ledger and compares what comes out.
///
/// Each transaction is judged by itself: after one that came out otherwise, the recorded accounts are put in
/// place.
public struct Replay: Sendable {
  private let programs: @Sendable (TraceGenesis) -> [any HostedProgram]
  private let verifier: (any SignatureVerifier)?
  /// What was compared so far.
  public private(set) var report: ReplayReport

  /// A replay that has read nothing.
  ///
  /// - Parameters:
  ///   - verifier: Verifies the recorded signatures; nil leaves them unchecked.
  ///   - findingsPerKind: How many differences of each kind the report keeps.
  ///   - programs: The programs to host for a recording, by its build.
  public init(
    verifier: (any SignatureVerifier)? = nil, findingsPerKind: Int = 1,
    programs: @escaping @Sendable (TraceGenesis) -> [any HostedProgram]
  ) {
    self.verifier = verifier
    self.report = ReplayReport(findingsPerKind: findingsPerKind)
    self.programs = programs
  }

  /// Applies one recording, a chain of its own.
  ///
  /// - Parameter progress: Called after each transaction with the bytes read so far.
  /// - Throws: `TraceError` for a line that is not as it must be; what came before it is in the report.
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
      case .set(let accounts, _): for account in accounts { ledger[account.key] = account.state }
      case .transaction(let recorded):
        apply(recorded, to: &ledger, genesis: genesis)
        progress(reader.bytesRead)
      }
    }
  }

  private func start(_ genesis: TraceGenesis) -> Ledger {
    var ledger = Ledger(programs: programs(genesis), verifier: verifier, configuration: .timeless)
    ledger.clock.unixTimestamp = genesis.unixTimestamp
    for account in genesis.accounts { ledger[account.key] = account.state }
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
      for account in recorded.changes { ledger[account.key] = account.state }
    }
  }
}
