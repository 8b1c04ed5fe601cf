import EventDecoding
import SolanaPrimitives
import SolanaTransactions

extension TransactionDecoder {
  /// Why the transaction failed; nil if it did not, or if the response does not say.
  @usableFromInline
  func failure() -> TransactionFailure? {
    guard let error = response.meta?.error else { return nil }
    guard case .instruction(let index, let cause) = error else {
      return TransactionFailure(error: error, isAttributed: false)
    }
    let catalog = ErrorCatalog(programs: programs)
    var failure = TransactionFailure(error: error, path: [Int(index)], isAttributed: false)
    let topLevel = tree.nodes.first { $0.topLevel == Int(index) }
    failure.programID = topLevel?.programID
    if let trace, let invocation = trace.failures.first,
      outermost(invocation, trace) == topLevel?.invocation
    {
      // The innermost invocation failed first, and its error was passed on unchanged.
      failure.programID = trace.invocations[invocation].programID
      failure.path = tree.node(ofInvocation: invocation).map(tree.path) ?? failure.path
      failure.isAttributed = true
      failure.anchorLog = anchorLog(invocation, trace)
    }
    failure.programName = failure.programID.flatMap(catalog.name)
    if case .custom(let code) = cause, let id = failure.programID {
      failure.named = catalog.description(of: code, program: id)
    }
    return failure
  }

  /// The invocation at depth 1 that an invocation belongs to.
  private func outermost(_ invocation: Int, _ trace: LogTrace) -> Int? {
    var invocation = invocation
    while let parent = trace.invocations[invocation].parent { invocation = parent }
    return invocation
  }

  /// What Anchor logged in an invocation after its last inner invocation.
  private func anchorLog(_ invocation: Int, _ trace: LogTrace) -> AnchorErrorLog? {
    guard let logs = response.meta?.logs else { return nil }
    var lines = trace.invocations[invocation].lines
    if let last = trace.invocations.indices.last(where: { trace.invocations[$0].parent == invocation }) {
      lines = trace.invocations[last].lines.upperBound..<lines.upperBound
    }
    return AnchorErrorLog(logs, lines: lines.clamped(to: 0..<logs.count))
  }
}
