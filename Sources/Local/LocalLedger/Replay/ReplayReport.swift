/// How many of the recorded transactions were reproduced, and what differed.
public struct ReplayReport: Sendable {
  /// Numbers of transactions.
  public struct Count: Equatable, Sendable {
    /// The transactions that were compared.
    public var transactions = 0
    /// Those with equal error, accounts, events and inner instructions.
    public var reproduced = 0
    /// Those with equal log text.
    public var equalLogs = 0

    /// Numbers of transactions.
    public init(transactions: Int = 0, reproduced: Int = 0, equalLogs: Int = 0) {
      self.transactions = transactions
      self.reproduced = reproduced
      self.equalLogs = equalLogs
    }
  }

  /// A difference, with the transaction in which it was found.
  public struct Finding: Equatable, Sendable {
    /// The name of the recording.
    public let trace: String
    /// The number of the step in it.
    public let step: Int
    /// The transaction's note.
    public let note: String
    /// The difference.
    public let difference: ReplayDifference
  }

  /// All transactions.
  public private(set) var total = Count()
  /// Numbers by instruction, which the first word of a note names.
  public private(set) var byInstruction: [String: Count] = [:]
  /// How many differences of each kind the report keeps.
  public let findingsPerKind: Int
  /// The first differences of each kind, in the order in which they were found.
  public private(set) var firstFindings: [Finding] = []
  /// How many transactions have a difference, by kind.
  public private(set) var differing: [ReplayDifference.Kind: Int] = [:]

  /// An empty report.
  public init(findingsPerKind: Int = 1) {
    self.findingsPerKind = findingsPerKind
  }

  /// Whether every transaction was reproduced; the text of logs does not count.
  public var isReproduced: Bool { total.reproduced == total.transactions }

  /// The numbers of all transactions as one line.
  public var summary: String {
    "reproduced \(total.reproduced) of \(total.transactions) transactions "
      + "(errors, accounts, events, inner instructions); log text \(total.equalLogs) of \(total.transactions)"
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

  /// Adds the numbers and differences of another report.
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
