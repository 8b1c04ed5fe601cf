import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

/// Compares the outcome of a transaction with its recording.
struct ReplayComparison {
  let recorded: TraceTransaction
  let outcome: TransactionOutcome
  /// The recorded program; only the instructions that it invoked are in the recording.
  let programID: PublicKey

  init(_ recorded: TraceTransaction, _ outcome: TransactionOutcome, programID: PublicKey) {
    self.recorded = recorded
    self.outcome = outcome
    self.programID = programID
  }

  /// The first difference of each kind; empty if everything is equal.
  var differences: [ReplayDifference] {
    [
      (.error, errorDifference), (.accounts, accountDifference), (.events, eventDifference),
      (.innerInstructions, innerInstructionDifference), (.logs, logDifference),
    ].compactMap { (kind: ReplayDifference.Kind, text: String?) in
      text.map { ReplayDifference(kind: kind, text: $0) }
    }
  }

  private var errorDifference: String? {
    if recorded.error == outcome.error { return nil }
    let cause = outcome.panicMessage.map { " (panicked: \($0))" } ?? ""
    return "recorded \(describe(recorded.error)), got \(describe(outcome.error))\(cause)"
  }

  private func describe(_ error: TransactionError?) -> String { error.map { "\($0)" } ?? "success" }

  private var accountDifference: String? {
    for account in recorded.changes {
      guard let change = outcome[account.address] else {
        return "\(account.address): recorded \(describe(account.state)), got no change"
      }
      if let text = difference(recorded: account.state, got: change.after) {
        return "\(account.address): \(text)"
      }
    }
    for change in outcome.changes where !recorded.changes.contains(where: { $0.address == change.address }) {
      return "\(change.address): recorded no change, got \(describe(change.after))"
    }
    return nil
  }

  private func difference(recorded: AccountState?, got: AccountState?) -> String? {
    guard let recorded, let got else {
      return recorded == got ? nil : "recorded \(describe(recorded)), got \(describe(got))"
    }
    if recorded.lamports != got.lamports {
      return "recorded \(recorded.lamports) lamports, got \(got.lamports)"
    }
    if recorded.owner != got.owner { return "recorded owner \(recorded.owner), got \(got.owner)" }
    if recorded.data.count != got.data.count {
      return "recorded \(recorded.data.count) bytes, got \(got.data.count)"
    }
    if recorded.data == got.data { return nil }
    guard let offset = zip(recorded.data, got.data).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      preconditionFailure("data of equal length that differs has a first byte that differs")
    }
    return "byte \(offset): recorded \(window(recorded.data, offset)), got \(window(got.data, offset))"
  }

  private func window(_ data: [UInt8], _ offset: Int) -> String {
    Hexadecimal.encode(Array(data[offset..<min(offset + 16, data.count)]))
  }

  private func describe(_ state: AccountState?) -> String {
    state.map { "\($0.lamports) lamports, owner \($0.owner), \($0.data.count) bytes" } ?? "no account"
  }

  private var eventDifference: String? {
    guard recorded.logs != nil else { return nil }
    let got = outcome.logMessages.compactMap { message in
      if case .data(let slices) = message {
        slices.map { Base64.encode($0) }.joined(separator: " ")
      } else {
        nil
      }
    }
    let wanted = recorded.eventTexts
    if wanted == got { return nil }
    let index = zip(wanted, got).enumerated().first { $1.0 != $1.1 }?.offset ?? min(wanted.count, got.count)
    return "event \(index): recorded \(item(wanted, index)), got \(item(got, index))"
  }

  private var innerInstructionDifference: String? {
    let got = outcome.innerInstructions.filter { $0.caller == programID }
    for index in 0..<max(got.count, recorded.innerInstructions.count) {
      guard index < got.count, index < recorded.innerInstructions.count else {
        return "\(recorded.innerInstructions.count) inner instructions recorded, got \(got.count)"
      }
      let (inner, wanted) = (got[index], recorded.innerInstructions[index])
      let isEqual =
        inner.topLevelIndex == wanted.topLevelIndex && inner.programID == wanted.programID
        && inner.accounts == wanted.accounts && inner.data == wanted.data
        && (wanted.stackHeight == nil || wanted.stackHeight == inner.stackHeight)
      if !isEqual {
        return "inner instruction \(index): recorded \(wanted.programID) \(wanted.accounts) "
          + "\(Hexadecimal.encode(wanted.data)), got \(inner.programID) \(inner.accounts) "
          + Hexadecimal.encode(inner.data)
      }
    }
    return nil
  }

  private var logDifference: String? {
    guard let logs = recorded.logs else { return nil }
    let wanted = logs.compactMap(ReplayComparison.comparable)
    let got = outcome.logMessages.compactMap { ReplayComparison.comparable($0.text) }
    if wanted == got { return nil }
    let index = zip(wanted, got).enumerated().first { $1.0 != $1.1 }?.offset ?? min(wanted.count, got.count)
    return "line \(index): recorded \(item(wanted, index)), got \(item(got, index))"
  }

  private func item(_ list: [String], _ index: Int) -> String {
    index < list.count ? "\"\(list[index])\"" : "nothing"
  }

  /// The part of a message that is compared; nil for a message that is not: hosted programs consume no compute units,
  /// have no source positions, and panic with other texts.
  private static func comparable(_ line: String) -> String? {
    if line.hasPrefix("Program log: AnchorError thrown in "),
      let position = line.utf8.firstRange(of: Array("Error Code: ".utf8))
    {
      return String(line[position.lowerBound...])
    }
    if line.hasPrefix("Program ") {
      if line.hasSuffix(" compute units"), line.utf8.firstRange(of: Array(" consumed ".utf8)) != nil {
        return nil
      }
    }
    if line.utf8.firstRange(of: Array("panicked at ".utf8)) != nil { return nil }
    return line
  }
}

extension String.UTF8View {
  /// The range of the first occurrence of `bytes`.
  fileprivate func firstRange(of bytes: [UInt8]) -> Range<Index>? {
    var start = startIndex
    while start != endIndex {
      if self[start...].starts(with: bytes) { return start..<index(start, offsetBy: bytes.count) }
      start = index(after: start)
    }
    return nil
  }
}
