import AnchorCore
import CommandInterface
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions

/// `inference-staking decode instruction`: the arguments and accounts of an instruction.
enum DecodeInstructionCommand {
  static let command = Command(
    name: "instruction", abstract: "Decodes the data of an instruction of the program.",
    discussion: "DATA is hexadecimal, base64 or base58, or - to read it from standard input.",
    arguments: [Command.Argument("data", "The instruction's data, or - for standard input.")],
    options: [
      Command.Option(
        "account", "An account of the instruction, in order.", valueName: "address", isRepeating: true),
      Deployment.option,
    ], flags: [DecodeCommands.json]
  ) { values, output in
    let report = try InstructionReport(values)
    output.write(values.has("json") ? report.json() : report.text())
  }
}

/// An instruction as it was given, and decoded.
private struct InstructionReport {
  let deployment: Deployment
  let decoded: DecodedInstruction<StakingProgram.AnyInstruction>
  let content: StakingProgram.AnyInstruction
  /// Whether accounts were given.
  let hasAccounts: Bool

  init(_ values: ParsedValues) throws {
    deployment = try Deployment.named(in: values) ?? .mainnet
    let program = deployment.program
    let argument = try values.require("data")
    let input = argument == "-" ? try values.source("data").read() : Array(argument.utf8)
    let data = try BytesText.decode(input) { bytes in
      DecodedInstruction(Instruction(programID: program.id, accounts: [], data: bytes), of: program).name
        != nil
    }
    let accounts = try values.all("account").map { text in
      do {
        return AccountMeta(address: try PublicKey(text), isSigner: false, isWritable: false)
      } catch {
        throw UsageError("the value '\(text)' is invalid for '--account <address>': \(error)")
      }
    }
    hasAccounts = !accounts.isEmpty
    decoded = DecodedInstruction(
      Instruction(programID: program.id, accounts: accounts, data: data), of: program)
    do {
      content = try decoded.content.get()
    } catch {
      throw CommandError("the data is not an instruction of the program: \(error)")
    }
  }

  /// `{"schema", "program", "instruction", "args", "accounts", "missing_accounts", "remaining_accounts", "trailing"}`;
  /// the accounts only if some were given.
  func json() -> String {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("schema", 2)
      json.member("program", deployment.program.id)
      json.member("instruction", content.typeName)
      json.member("args", content)
      if hasAccounts {
        json.key("accounts")
        json.array { json in
          for entry in decoded.accounts.entries {
            json.object { json in
              json.member("name", entry.name)
              json.member("address", entry.meta.address)
              if entry.isAbsent { json.member("absent", true) }
            }
          }
        }
        json.member("missing_accounts", decoded.accounts.missing)
        json.member("remaining_accounts", decoded.accounts.remaining.map(\.address))
      }
      json.key("trailing")
      json.hex(decoded.trailing)
    }
    return json.text + "\n"
  }

  /// The instruction for people.
  func text() -> String {
    var lines = LabeledLines()
    lines.title(content.typeName)
    FieldText.add(of: content, to: &lines)
    if !decoded.trailing.isEmpty {
      lines.add("after the arguments", "\(decoded.trailing.count) bytes that the program ignores")
    }
    if hasAccounts {
      lines.title("Accounts")
      AccountsText.add(decoded.accounts, to: &lines, flags: false)
    } else if let builder = InstructionBuilder.named(content.typeName) {
      lines.title("Accounts it takes")
      for account in builder.schema.accounts { lines.add(account.name, AccountsText.flags(of: account)) }
    }
    return lines.text
  }
}
