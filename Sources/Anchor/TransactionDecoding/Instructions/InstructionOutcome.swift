/// How a call ended.
public enum InstructionOutcome: Equatable, Sendable {
  /// The program returned without an error. That counts only if the whole transaction succeeded.
  case succeeded
  /// The program returned an error; the runtime's text for it.
  case failed(message: String)
  /// The call never ran, because one before it failed.
  case notExecuted
  /// The record does not tell.
  case unknown
}
