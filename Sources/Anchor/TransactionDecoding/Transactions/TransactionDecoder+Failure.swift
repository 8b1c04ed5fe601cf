import EventDecoding
import SolanaPrimitives
import SolanaTransactions

extension TransactionDecoder {
  @usableFromInline
  func failure() -> TransactionFailure? {
    guard let error = record.meta?.error else { return nil }
    guard case .instruction(let index, let cause) = error else {
      return TransactionFailure(error: error, isAttributed: false)
    }
    var failure = TransactionFailure(error: error, path: [Int(index)], isAttributed: false)
    let topLevel = tree.nodes.first { $0.topLevel == Int(index) }
    failure.programID = topLevel?.programID
    if let trace, let run = trace.failures.first, outermost(run, trace) == topLevel?.run {
      // The innermost run failed first, and its error went up unchanged.
      failure.programID = trace.invocations[run].program
      failure.path = tree.node(ofInvocation: run).map(tree.path) ?? failure.path
      failure.isAttributed = true
      failure.anchorLog = anchorLog(run, trace)
    }
    failure.programName = failure.programID.flatMap(catalog.name)
    if case .custom(let code) = cause, let id = failure.programID {
      failure.named = catalog.description(of: code, program: id)
    }
    return failure
  }

  private func outermost(_ run: Int, _ trace: LogTrace) -> Int? {
    var run = run
    while let parent = trace.invocations[run].parent { run = parent }
    return run
  }

  /// What Anchor logged in a run itself, not in those that it called.
  private func anchorLog(_ run: Int, _ trace: LogTrace) -> AnchorErrorLog? {
    guard let logs = record.meta?.logs else { return nil }
    var lines = trace.invocations[run].lines
    if let last = trace.invocations.indices.last(where: { trace.invocations[$0].parent == run }) {
      lines = trace.invocations[last].lines.upperBound..<lines.upperBound
    }
    return AnchorErrorLog(logs, lines: lines.clamped(to: 0..<logs.count))
  }
}
