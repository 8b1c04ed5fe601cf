/// How far recordings were reproduced.
public struct ReplayReport: Sendable {
  /// Agreement over some of the transactions.
  public struct Count: Equatable, Sendable {
    /// Transactions compared.
    public var transactions = 0
    /// Transactions with equal error, accounts, events and inner calls.
    public var reproduced = 0
    /// Transactions with equal log text.
    public var equalLogs = 0

    /// These numbers.
    public init(transactions: Int = 0, reproduced: Int = 0, equalLogs: Int = 0) {
      self.transactions = transactions
      self.reproduced = reproduced
      self.equalLogs = equalLogs
    }
  }

  /// A difference with the transaction it was found in.
  public struct Finding: Equatable, Sendable {
    /// The recording.
    public let trace: String
    /// The transaction's step in it.
    public let step: Int
    /// What was tried.
    public let note: String
    /// What differs.
    public let difference: ReplayDifference
  }

  /// All transactions.
  public private(set) var total = Count()
  /// By instruction: the first word of the notes.
  public private(set) var byInstruction: [String: Count] = [:]
  /// How many differences of each kind are kept.
  public let findingsPerKind: Int
  /// The first differences of each kind, in the order they were found.
  public private(set) var firstFindings: [Finding] = []
  /// How many transactions differ, by kind.
  public private(set) var differing: [ReplayDifference.Kind: Int] = [:]

  /// A report of nothing that will keep so many differences of each kind.
  public init(findingsPerKind: Int = 1) {
    self.findingsPerKind = findingsPerKind
  }

  /// Whether every transaction was reproduced, the text of logs apart.
  public var isReproduced: Bool { total.reproduced == total.transactions }

  /// The line that sums it up.
  public var summary: String {
    "reproduced \(total.reproduced) of \(total.transactions) transactions "
      + "(errors, accounts, events, inner calls); log text \(total.equalLogs) of \(total.transactions)"
  }

  mutating func add(
    _ transaction: TraceTransaction, in trace: String, differences: [ReplayDifference]
  ) {
    let isReproduced = !differences.contains { $0.kind.isEssential }
    let hasEqualLogs = !differences.contains { $0.kind == .logs }
    total.add(isReproduced, hasEqualLogs)
    byInstruction[transaction.instructionName, default: Count()].add(isReproduced, hasEqualLogs)
    for difference in differences {
      differing[difference.kind, default: 0] += 1
      if differing[difference.kind, default: 0] <= findingsPerKind {
        firstFindings.append(
          Finding(trace: trace, step: transaction.step, note: transaction.note, difference: difference))
      }
    }
  }

  /// Adds what another replay found, for instance one of other files on another core.
  public mutating func merge(_ other: ReplayReport) {
    total.add(other.total)
    for (name, count) in other.byInstruction { byInstruction[name, default: Count()].add(count) }
    for kind in ReplayDifference.Kind.allCases {
      let room = findingsPerKind - firstFindings.count { $0.difference.kind == kind }
      firstFindings += other.firstFindings.filter { $0.difference.kind == kind }.prefix(max(room, 0))
    }
    for (kind, count) in other.differing { differing[kind, default: 0] += count }
  }
}

extension ReplayReport.Count {
  fileprivate mutating func add(_ isReproduced: Bool, _ hasEqualLogs: Bool) {
    transactions += 1
    if isReproduced { reproduced += 1 }
    if hasEqualLogs { equalLogs += 1 }
  }

  fileprivate mutating func add(_ other: ReplayReport.Count) {
    transactions += other.transactions
    reproduced += other.reproduced
    equalLogs += other.equalLogs
  }
}
