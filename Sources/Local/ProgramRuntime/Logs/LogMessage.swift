public import SolanaPrimitives
public import SolanaTransactions
import TextEncodings

/// One message of a transaction's log as a value; `text` is the runtime's text of it.
///
/// Most callers look at few messages of many, so a text is only made when it is asked for.
public enum LogMessage: Equatable, Sendable {
  /// `Program <id> invoke [<stack height>]`; the height of a top-level instruction is 1.
  case invoke(program: PublicKey, stackHeight: Int)
  /// `Program <id> success`.
  case success(program: PublicKey)
  /// `Program <id> failed: <text of the error>`.
  case failed(program: PublicKey, error: InstructionError)
  /// `Program log: <text>`; the text may hold line breaks.
  case log(String)
  /// `Program data: <base64> <base64> …`, one per slice.
  case data([[UInt8]])
  /// `Program return: <id> <base64>`.
  case returnData(program: PublicKey, data: [UInt8])
  /// A message of the runtime or of a builtin program, without a prefix.
  case verbatim(String)
  /// `Log truncated`; messages that did not fit are missing after it.
  case truncated

  /// The message as `getTransaction` returns it.
  public var text: String {
    switch self {
    case .invoke(let program, let stackHeight): "Program \(program) invoke [\(stackHeight)]"
    case .success(let program): "Program \(program) success"
    case .failed(let program, let error): "Program \(program) failed: \(error)"
    case .log(let text): "Program log: " + text
    case .data(let slices): "Program data: " + slices.map { Base64.encode($0) }.joined(separator: " ")
    case .returnData(let program, let data): "Program return: \(program) " + Base64.encode(data)
    case .verbatim(let text): text
    case .truncated: "Log truncated"
    }
  }
}
