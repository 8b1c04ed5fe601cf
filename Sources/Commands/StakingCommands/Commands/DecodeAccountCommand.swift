import AccountDecoding
import AnchorCore
import CommandInterface
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions

/// `inference-staking decode account`: the type and the fields of an account.
enum DecodeAccountCommand {
  static let command = Command(
    name: "account", abstract: "Decodes an account of the program.",
    discussion: """
      The input is a getAccountInfo response (encoding base64 or base58), or the account's data as bytes, \
      hexadecimal, base64 or base58. Data alone does not contain the owner: then it is not checked, and the output \
      says so.
      """,
    arguments: [Command.Argument("file", "The input, or - for standard input.", completion: .file)],
    options: [Deployment.option], flags: [DecodeCommands.json]
  ) { values, output in
    let report = try AccountReport(values.source("file").read(), deployment: Deployment.named(in: values))
    output.write(values.has("json") ? report.json() : report.text())
  }
}

/// An account as it was given, and decoded.
private struct AccountReport {
  /// Nil if only the data was given.
  let info: AccountInfo?
  let bytes: [UInt8]
  let deployment: Deployment
  let decoded: DecodedAccount<StakingProgram.AnyAccount>

  init(_ input: [UInt8], deployment named: Deployment?) throws {
    if BytesText.isJSON(input) {
      let info = try AccountInfo(json: input)
      guard let bytes = info.bytes else {
        throw CommandError(
          "the response does not contain the account's data as bytes; ask for encoding base64")
      }
      guard let deployment = named ?? Deployment.known(at: info.owner) else {
        throw CommandError(
          "the account is owned by \(info.owner), which is not a known deployment of the program; if it is one, name it with --program"
        )
      }
      self.info = info
      self.bytes = bytes
      self.deployment = deployment
    } else {
      let deployment = named ?? .mainnet
      info = nil
      bytes = try BytesText.decode(input) { deployment.program.hasAccount(beginning: $0) }
      self.deployment = deployment
    }
    decoded = try deployment.program.decodedAccount(bytes, owner: info?.owner)
  }

  /// `{"schema", "account", "program", "program_origin", "owner_checked", "lamports", "data_length",
  /// "content_length", "trailing", "fields"}`.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", 1)
      json.member("account", decoded.account.typeName)
      json.member("program", deployment.program.id)
      json.member("program_origin", deployment.origin)
      json.member("owner_checked", info != nil)
      json.member("lamports", info?.lamports)
      json.member("data_length", bytes.count)
      json.member("content_length", decoded.byteCount)
      json.key("trailing")
      json.object { json in
        switch decoded.trailing {
        case .none: json.member("kind", "none")
        case .padding: json.member("kind", "padding")
        case .unexplained(_, let firstNonzero):
          json.member("kind", "unexplained")
          json.member("first_nonzero", firstNonzero)
        }
        json.member("count", decoded.trailing.count)
      }
      json.member("fields", decoded.account)
    }
    return json.text + "\n"
  }

  /// The account for people.
  func text() -> String {
    var lines = LabeledLines()
    AccountText.add(decoded.account, to: &lines)
    lines.title("Account")
    lines.add("program", "\(deployment.program.id) (\(deployment.origin))")
    lines.add("owner", info == nil ? "not checked: the data does not contain it" : "checked")
    if let info { lines.add("balance", Lamports(info.lamports).description) }
    lines.add("data", "\(bytes.count) bytes, \(decoded.byteCount) of them content")
    switch decoded.trailing {
    case .none: break
    case .padding(let count): lines.add("after the content", "\(count) zero bytes of padding")
    case .unexplained(let count, let firstNonzero):
      lines.add(
        "after the content",
        "\(count) bytes, not all zero (first at byte \(firstNonzero)): from a longer earlier value or a newer layout"
      )
    }
    return lines.text
  }
}

extension StakingProgram {
  /// Whether data begins with the discriminator of one of the program's accounts.
  fileprivate func hasAccount(beginning bytes: [UInt8]) -> Bool {
    do throws(AccountError) {
      _ = try account(bytes, owner: nil)
      return true
    } catch {
      if case .layout(let error) = error { return error.typeName != nil }
      return false
    }
  }
}
