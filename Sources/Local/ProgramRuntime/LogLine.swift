public import SolanaPrimitives
public import SolanaTransactions
import TextEncodings

/// One line of a transaction's log, kept as what it says; `text` spells it as the runtime does.
///
/// Most callers want a line or two out of many, so no text is made until somebody asks for it.
public enum LogLine: Equatable, Sendable {
  /// `Program <id> invoke [<depth>]`; depth 1 is an instruction of the transaction.
  case invoke(program: PublicKey, depth: Int)
  /// `Program <id> success`.
  case success(program: PublicKey)
  /// `Program <id> failed: <text of the error>`.
  case failed(program: PublicKey, error: InstructionError)
  /// `Program log: <text>`; the text may hold line breaks.
  case log(String)
  /// `Program data: <base64> <base64> …`, one per slice.
  case data([[UInt8]])
  /// `Program return: <id> <base64>`.
  case returned(program: PublicKey, data: [UInt8])
  /// A line in the runtime's or a builtin program's own words, without a prefix.
  case verbatim(String)
  /// `Log truncated`; lines that did not fit are missing from here on.
  case truncated

  /// The line as `getTransaction` shows it.
  public var text: String {
    switch self {
    case .invoke(let program, let depth): "Program \(program) invoke [\(depth)]"
    case .success(let program): "Program \(program) success"
    case .failed(let program, let error): "Program \(program) failed: \(error)"
    case .log(let text): "Program log: " + text
    case .data(let slices): "Program data: " + slices.map { Base64.encode($0) }.joined(separator: " ")
    case .returned(let program, let data): "Program return: \(program) " + Base64.encode(data)
    case .verbatim(let text): text
    case .truncated: "Log truncated"
    }
  }
}
