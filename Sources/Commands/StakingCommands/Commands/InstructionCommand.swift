import AnchorCore
import CommandInterface
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

/// `inference-staking instruction NAME`: an instruction, and an unsigned transaction with it.
enum InstructionCommand {
  static let command = Command(
    name: "instruction", abstract: "Builds an instruction and an unsigned transaction with it.",
    discussion: "Amounts are in base units. Every account that can be derived is derived.",
    subcommands: InstructionBuilder.all.map { subcommand($0) })

  private static let feePayer = "fee-payer"
  private static let blockhash = "blockhash"
  private static let messageVersion = "message-version"

  private static func subcommand(_ builder: InstructionBuilder) -> Command {
    let name = builder.schema.name
    let parameters = InstructionParameters.parameters(of: builder)
    return Command(
      name: name.replacing("_", with: "-"), abstract: "Builds \(name).",
      options: parameters.map { parameter in
        Command.Option(
          parameter.name, parameter.kind.prefix(1).uppercased() + parameter.kind.dropFirst() + ".",
          valueName: "value",
          isRequired: !parameter.isOptional)
      } + [
        Command.Option(
          feePayer, "Who pays the fee; by default the first account that signs.", valueName: "address"),
        Command.Option(
          blockhash, "The recent blockhash; by default zeros, to be replaced before signing.",
          valueName: "hash"),
        Command.Option(
          messageVersion, "The message's version.", valueName: "version", defaultValue: "legacy",
          choices: ["legacy", "0"]),
        Deployment.option,
      ], flags: [DecodeCommands.json]
    ) { values, output in
      var texts: [String: String] = [:]
      for parameter in parameters { texts[parameter.name] = values[parameter.name] }
      let built = try BuiltInstruction(builder, texts, values)
      output.write(values.has("json") ? built.json() : built.text())
    }
  }

  /// An instruction, and the unsigned transaction with it.
  private struct BuiltInstruction {
    let name: String
    let deployment: Deployment
    let instruction: Instruction
    let accounts: NamedAccounts
    /// Nil if no account can pay the fee.
    let transaction: [UInt8]?

    init(_ builder: InstructionBuilder, _ texts: [String: String], _ values: ParsedValues) throws {
      name = builder.schema.name
      deployment = try Deployment.named(in: values) ?? .mainnet
      var parameters = InstructionParameters(program: deployment.program, texts: texts)
      instruction = try builder.build(&parameters)
      accounts = DecodedInstruction(instruction, of: deployment.program).accounts
      let payer =
        try values.value(feePayer) { try PublicKey($0) }
        ?? instruction.accounts.first { $0.isSigner }?.address
      let blockhash = try values.value(InstructionCommand.blockhash) { try Blockhash($0) }
      guard let payer else {
        transaction = nil
        return
      }
      let message = try Message(
        version: values[messageVersion] == "0" ? .v0 : .legacy, feePayer: payer, instructions: [instruction],
        recentBlockhash: blockhash ?? Blockhash(words: 0, 0, 0, 0))
      transaction = try Transaction(unsigned: message).wireBytes()
    }

    /// `{"schema", "program", "instruction", "accounts", "data_hex", "transaction"}`; the transaction is null if no
    /// account can pay its fee.
    func json() -> String {
      var json = JSONWriter(pretty: true)
      json.object { json in
        json.member("schema", 2)
        json.member("program", deployment.program.id)
        json.member("instruction", name)
        json.member("accounts", accounts.entries)
        json.key("data_hex")
        json.hex(instruction.data)
        json.member("transaction", transaction.map { Base64.encode($0) })
      }
      return json.text + "\n"
    }

    /// The instruction and the transaction for people.
    func text() -> String {
      var lines = LabeledLines()
      lines.title("\(name) for \(deployment.program.id) (\(deployment.origin))")
      AccountsText.add(accounts, to: &lines, flags: true)
      lines.title("Data")
      lines.add("hexadecimal", Hexadecimal.encode(instruction.data))
      lines.title("Unsigned transaction")
      if let transaction {
        lines.add("size", "\(transaction.count) bytes")
        lines.add("base64", Base64.encode(transaction))
      } else {
        lines.add("none", "no account signs; name who pays the fee with --fee-payer")
      }
      return lines.text
    }
  }
}
