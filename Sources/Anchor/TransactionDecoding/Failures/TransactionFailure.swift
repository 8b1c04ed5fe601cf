public import AnchorCore
public import JSONText
public import SolanaPrimitives
public import SolanaTransactions

/// Why a transaction failed: the instruction, its program and the error.
public struct TransactionFailure: Equatable, Sendable {
  /// The error, as the runtime reports it.
  public internal(set) var error: TransactionError
  /// The path of the innermost instruction that failed; nil if no instruction failed, but the whole transaction was
  /// refused.
  public internal(set) var path: [Int]?
  /// The program that raised the error. Without a log this is the program of the top-level instruction, although a
  /// program that it invoked may have raised the error; see `isAttributed`.
  public internal(set) var programID: PublicKey?
  /// Whether the log shows that `programID` raised the error.
  public internal(set) var isAttributed: Bool
  /// The program's name; nil if it is not known.
  public internal(set) var programName: String?
  /// The meaning of the error's number; nil if it has none or the meaning is not known.
  public internal(set) var named: ProgramErrorDescription?
  /// What Anchor logged about the error; nil if it logged nothing.
  public internal(set) var anchorLog: AnchorErrorLog?
}

extension TransactionFailure: CustomStringConvertible {
  /// One line for people, such as
  /// `instruction 2, Inference staking: UnclaimedRewards (6002): Rewards have to be claimed first`.
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

  /// A program's name for people: `Inference staking` for `inference_staking`.
  static func displayName(_ name: String) -> String {
    let spaced = String(name.map { $0 == "_" ? " " : $0 })
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}

extension TransactionFailure: JSONEncodable {
  /// Writes `{"error", "path", "program", "program_name", "attributed", "name", "code", "message", "text"}`, null for what
  /// is not known; before `text`, `account` or `source`, `left` and `right` if Anchor logged the error.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("error", error)
    json.member("path", path)
    json.member("program", programID)
    json.member("program_name", programName)
    json.member("attributed", isAttributed)
    json.member("name", named?.name)
    json.member("code", named?.code)
    json.member("message", named?.message)
    if let anchorLog {
      switch anchorLog.origin {
      case .account(let name): json.member("account", name)
      case .source(let place): json.member("source", place)
      case .unknown: break
      }
      json.member("left", anchorLog.left)
      json.member("right", anchorLog.right)
    }
    json.member("text", description)
    json.endObject()
  }
}
