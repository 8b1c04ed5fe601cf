import EventDecoding
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives

/// What a preview takes from the log messages of an outcome.
struct PreviewLog {
  /// The events that the program emitted.
  private(set) var events: [StakingProgram.AnyEvent] = []
  /// The program whose failure failed the transaction; nil if none failed.
  private(set) var failedProgram: PublicKey?

  init(_ messages: [LogMessage], program: StakingProgram) {
    // The programs on the invocation stack. After a cut the log no longer says what it is.
    var stack: [PublicKey] = []
    for message in messages.prefix(while: { $0 != .truncated }) {
      switch message {
      case .invoke(let id, _): stack.append(id)
      case .success: stack.removeLast()
      case .failed(let id, _):
        stack.removeLast()
        if failedProgram == nil { failedProgram = id }
      case .data(let slices):
        // An event is one slice.
        if stack.last == program.id, slices.count == 1, let event = try? program.event(payload: slices[0]) {
          events.append(event)
        }
      case .log, .returnData, .verbatim, .truncated: break
      }
    }
  }
}
