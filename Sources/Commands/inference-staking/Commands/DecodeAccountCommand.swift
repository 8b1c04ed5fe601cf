import AccountDecoding
import AnchorCore
import CommandInterface
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions

/// `inference-staking decode account`: which account is this, and what does it hold?
enum DecodeAccountCommand {
  static let command = Command(
    name: "account", abstract: "Decodes an account of the program.",
    discussion: """
      The input is a getAccountInfo answer (encoding base64 or base58), or the account's data as bytes, hexadecimal, \
      base64 or base58. With bare data the owner cannot be checked, and the output says so.
      """,
    arguments: [Command.Argument("file", "The input, or - for standard input.", completion: .file)],
    options: [Deployment.option], flags: [DecodeCommands.json]
  ) { values, output in
    let source = InputSource(try values.require("file"))
    let input = try AccountInput(source.read(), deployment: Deployment.named(in: values))
    output.write(try values.has("json") ? input.json() : input.text())
  }
}

/// An account as it was handed over, and as it decodes.
struct AccountInput {
  let record: AccountInfo?
  let bytes: [UInt8]
  let deployment: Deployment
  let decoded: DecodedAccount<StakingProgram.AnyAccount>

  init(_ input: [UInt8], deployment named: Deployment?) throws {
    if BytesText.isJSON(input) {
      let record = try AccountInfo(json: input)
      guard let bytes = record.bytes else {
        throw CommandError("the account's data is not in the answer as bytes; ask for encoding base64")
      }
      self.record = record
      self.bytes = bytes
      guard let deployment = named ?? Deployment.known(at: record.owner) else {
        throw CommandError(
          "the account is owned by \(record.owner), which is no known deployment of the program; if it is one, name it with --program"
        )
      }
      self.deployment = deployment
    } else {
      record = nil
      deployment = named ?? Deployment.known[0]
      let program = deployment.program
      bytes = try BytesText.read(input) { program.opens($0) }.bytes
    }
    decoded = try deployment.program.decodedAccount(bytes, owner: record?.owner)
  }

  /// `{"schema", "account", "program", "program_origin", "owner_checked", "lamports", "data_length",
  /// "content_length", "trailing", "fields"}`.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schema", 1)
    json.member("account", decoded.account.typeName)
    json.member("program", deployment.program.id)
    json.member("program_origin", deployment.origin)
    json.member("owner_checked", record != nil)
    json.member("lamports", record?.lamports)
    json.member("data_length", bytes.count)
    json.member("content_length", decoded.byteCount)
    json.key("trailing")
    json.beginObject()
    switch decoded.trailing {
    case .none: json.member("kind", "none")
    case .padding: json.member("kind", "padding")
    case .unexplained(_, let firstNonzero):
      json.member("kind", "unexplained")
      json.member("first_nonzero", firstNonzero)
    }
    json.member("count", decoded.trailing.count)
    json.endObject()
    json.member("fields", decoded.account)
    json.endObject()
    return json.text + "\n"
  }

  /// The account for people.
  func text() throws -> String {
    var lines = LabeledLines()
    AccountText.add(decoded.account, to: &lines)
    lines.title("Account")
    lines.add("program", "\(deployment.program.id) (\(deployment.origin))")
    lines.add("owner", record == nil ? "not checked: bare data does not tell it" : "checked")
    if let record { lines.add("balance", Lamports(record.lamports).description) }
    lines.add("data", "\(bytes.count) bytes, \(decoded.byteCount) of them content")
    switch decoded.trailing {
    case .none: break
    case .padding(let count): lines.add("behind the content", "\(count) zero bytes of padding")
    case .unexplained(let count, let firstNonzero):
      lines.add(
        "behind the content",
        "\(count) bytes, not all zero (first at byte \(firstNonzero)): left by a longer former value, or a newer layout"
      )
    }
    return lines.text
  }
}

extension StakingProgram {
  /// Whether data opens with the discriminator of one of the program's accounts.
  func opens(_ bytes: [UInt8]) -> Bool {
    do throws(AccountError) {
      _ = try account(bytes, owner: nil)
      return true
    } catch {
      if case .layout(let error) = error { return error.typeName != nil }
      return false
    }
  }
}
