public import AnchorCore
public import SolanaPrimitives
public import SolanaTransactions

/// Why a transaction failed: which instruction, of which program, with which error.
public struct TransactionFailure: Equatable, Sendable {
  /// The error, as the runtime reports it.
  public internal(set) var error: TransactionError
  /// Path of the innermost call that failed; nil where no instruction failed, but the whole transaction was refused.
  public internal(set) var path: [Int]?
  /// The program that raised the error. Without a log that is the program of the top-level instruction, although a
  /// program that it called may have raised the error; see `isAttributed`.
  public internal(set) var programID: PublicKey?
  /// Whether the log tells that `programID` raised the error.
  public internal(set) var isAttributed: Bool
  /// The program's name; nil if it is not known.
  public internal(set) var programName: String?
  /// What the error's number means; nil if it has none or it is not known.
  public internal(set) var named: ProgramErrorDescription?
  /// What Anchor logged about it.
  public internal(set) var anchorLog: AnchorErrorLog?
}

extension TransactionFailure: CustomStringConvertible {
  /// For example `instruction 2, Inference staking: UnclaimedRewards (6002): Rewards have to be claimed first`.
  public var description: String {
    guard case .instruction(let index, let error) = error else { return self.error.description }
    var text = "instruction \((path ?? [Int(index)]).map { String($0) }.joined(separator: "."))"
    if let programName {
      text += ", " + TransactionFailure.displayName(programName)
    } else if let programID {
      text += ", program \(programID)"
    }
    text += ": "
    if let named {
      text += "\(named.name) (\(named.code))" + (named.message.isEmpty ? "" : ": \(named.message)")
    } else {
      text += error.description
    }
    if let anchorLog {
      switch anchorLog.origin {
      case .account(let name): text += "; account \(name)"
      case .source, .unknown: break
      }
      if let left = anchorLog.left, let right = anchorLog.right { text += "; left \(left), right \(right)" }
    }
    return text
  }

  /// A program's name for people: `inference_staking` as `Inference staking`.
  static func displayName(_ name: String) -> String {
    let spaced = String(name.map { $0 == "_" ? " " : $0 })
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
