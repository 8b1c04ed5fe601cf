import AnchorCore
import Borsh
import InstructionBuilders
public import JSONText
import SolanaPrimitives
import SolanaTransactions

extension DecodedTransaction: JSONEncodable {
  /// The story as a JSON object; `schema` is its version, 1.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("schema", 1)
    switch outcome {
    case .succeeded: json.member("outcome", "succeeded")
    case .failed: json.member("outcome", "failed")
    case .unknown: json.member("outcome", "unknown")
    }
    json.member("failure", failure)
    json.member("calls", instructions)
    json.member("other_calls", otherInstructions)
    json.member("unattributed_events", unattributedEvents)
    json.member("unexplained", unexplained.map(\.description))
    json.endObject()
  }
}

extension ExecutedInstruction: JSONEncodable {
  /// The call as a JSON object with the names of the IDL.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("path", path)
    json.member("program", programID)
    if !programName.isEmpty { json.member("program_name", programName) }
    json.member("instruction", name)
    switch content {
    case .success(let instruction): json.member("args", instruction)
    case .failure(let problem): json.member("problem", problem)
    }
    json.member("accounts", accounts.entries)
    if !accounts.missing.isEmpty { json.member("missing_accounts", accounts.missing) }
    if !accounts.remaining.isEmpty { json.member("extra_accounts", accounts.remaining.map(\.address)) }
    if !trailing.isEmpty {
      json.key("trailing")
      json.hex(trailing)
    }
    switch outcome {
    case .succeeded: json.member("outcome", "succeeded")
    case .failed(let message):
      json.member("outcome", "failed")
      json.member("message", message)
    case .notExecuted: json.member("outcome", "not_run")
    case .unknown: json.member("outcome", "unknown")
    }
    json.member("events", events)
    json.endObject()
  }
}

extension EmittedEvent: JSONEncodable {
  /// The event as a JSON object; `void` where the transaction failed.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    switch source {
    case .log(let index): json.member("log_index", index)
    case .instruction(let path): json.member("path", path)
    }
    json.member("event", typeName)
    switch content {
    case .success(let event): json.member("fields", event)
    case .failure(let problem): json.member("problem", problem)
    }
    if isVoid { json.member("void", true) }
    json.endObject()
  }
}

extension InstructionProblem: JSONEncodable {
  /// `{"reason", "field", "offset", "message"}`: field and offset where they are known.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    switch self {
    case .layout(let error):
      json.member("reason", error.error.code.name)
      if error.typeName == nil {
        json.member("field", "discriminator")
      } else if !error.error.path.isEmpty {
        json.member("field", error.error.pathText)
      }
      if let offset = error.error.offset { json.member("offset", offset) }
    case .parsedByNode: json.member("reason", "parsed_by_node")
    case .unresolvedAccounts: json.member("reason", "unresolved_accounts")
    }
    json.member("message", description)
    json.endObject()
  }
}

extension TransactionFailure: JSONEncodable {
  /// The failure as a JSON object.
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
