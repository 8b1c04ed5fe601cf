import AnchorCore
import CommandInterface
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions

/// `inference-staking decode instruction`: what an instruction's data asks for.
enum DecodeInstructionCommand {
  static let command = Command(
    name: "instruction", abstract: "Decodes the data of an instruction to the program.",
    discussion: "DATA is hexadecimal, base64 or base58, or - to read it from standard input.",
    arguments: [Command.Argument("data", "The instruction's data, or - for standard input.")],
    options: [
      Command.Option(
        "account", "An account of the instruction, in order.", valueName: "address", isRepeating: true),
      Deployment.option,
    ], flags: [DecodeCommands.json]
  ) { values, output in
    let deployment = try Deployment.named(in: values) ?? Deployment.known[0]
    let program = deployment.program
    let argument = try values.require("data")
    let input = argument == "-" ? try InputSource.standardInput.read() : Array(argument.utf8)
    let data = try BytesText.read(input) { bytes in
      DecodedInstruction(Instruction(programID: program.id, accounts: [], data: bytes), of: program).name
        != nil
    }.bytes
    let accounts = try values.all("account").map {
      AccountMeta(address: try PublicKey($0), isSigner: false, isWritable: false)
    }
    let decoded = DecodedInstruction(
      Instruction(programID: program.id, accounts: accounts, data: data), of: program)
    let content: StakingProgram.AnyInstruction
    do {
      content = try decoded.content.get()
    } catch {
      throw CommandError("the data is no instruction of the program: \(error)")
    }
    output.write(
      values.has("json")
        ? json(decoded, content, deployment, named: !accounts.isEmpty)
        : text(decoded, content, deployment, named: !accounts.isEmpty))
  }

  /// `{"schema", "program", "instruction", "args", "accounts", "missing_accounts", "extra_accounts", "trailing"}`;
  /// the accounts only if some were given.
  private static func json(
    _ decoded: DecodedInstruction<StakingProgram>, _ content: StakingProgram.AnyInstruction,
    _ deployment: Deployment, named: Bool
  ) -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schema", 1)
    json.member("program", deployment.program.id)
    json.member("instruction", content.typeName)
    json.member("args", content)
    if named {
      json.key("accounts")
      json.beginArray()
      for entry in decoded.accounts.entries {
        json.beginObject()
        json.member("name", entry.name)
        json.member("pubkey", entry.meta.address)
        if entry.isAbsent { json.member("absent", true) }
        json.endObject()
      }
      json.endArray()
      json.member("missing_accounts", decoded.accounts.missing)
      json.member("extra_accounts", decoded.accounts.remaining.map(\.address))
    }
    json.key("trailing")
    json.hex(decoded.trailing)
    json.endObject()
    return json.text + "\n"
  }

  private static func text(
    _ decoded: DecodedInstruction<StakingProgram>, _ content: StakingProgram.AnyInstruction,
    _ deployment: Deployment, named: Bool
  ) -> String {
    var lines = LabeledLines()
    lines.title(content.typeName)
    FieldText.add(of: content, to: &lines)
    if !decoded.trailing.isEmpty {
      lines.add("behind the arguments", "\(decoded.trailing.count) bytes that the program does not look at")
    }
    if named {
      lines.title("Accounts")
      AccountsText.add(decoded.accounts, to: &lines, flags: false)
    } else if let schema = deployment.program.schema(named: content.typeName) {
      lines.title("Accounts it takes")
      for account in schema.accounts { lines.add(account.name, AccountsText.flags(of: account)) }
    }
    return lines.text
  }
}
