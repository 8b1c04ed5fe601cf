import AnchorCore
import CommandInterface
import Foundation
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing
import TextEncodings

@testable import StakingCommands

@Suite("instruction")
struct InstructionTests {
  /// A valid text for an option, by what help says about it.
  private func sample(_ kind: String) throws -> String {
    switch kind {
    case "address": Key.admin
    case "addresses, separated by commas": "\(Key.admin),\(Key.owner)"
    case "integer": "7"
    case "true or false": "true"
    case "text": "\u{202E}text"
    case "basis points, or none to cancel": "none"
    case "hashes in hexadecimal, separated by commas": String(repeating: "0a", count: 32)
    case "left or right, separated by commas": "left,right"
    default: throw UnknownKind(kind: kind)
    }
  }

  private struct UnknownKind: Error { let kind: String }

  private func words(_ builder: InstructionBuilder, optional: Bool) throws -> [String] {
    let parameters = InstructionParameters.parameters(of: builder).filter { optional || !$0.isOptional }
    return ["instruction", builder.schema.name.replacing("_", with: "-")]
      + (try parameters.flatMap { ["--\($0.name)", try sample($0.kind)] })
  }

  @Test(
    "Every instruction is built from its required options alone and from all its options",
    arguments: InstructionBuilder.all.map(\.schema.name))
  func everyInstruction(name: String) async throws {
    let builder = try #require(InstructionBuilder.named(name))
    for optional in [false, true] {
      let words = try words(builder, optional: optional)
      let json = try await run(words + ["--json"]).json
      #expect(
        json.object?.keys == ["schema", "program", "instruction", "accounts", "data_hex", "transaction"])
      #expect(json["instruction"]?.string == name)
      #expect(
        json["accounts"]?.array?.compactMap { $0["name"]?.string } == builder.schema.accounts.map(\.name))
      // The data decodes to the instruction, and the transaction holds it.
      let data = try #require(json["data_hex"]?.string)
      let decoded = try await run("decode instruction \(data) --json").json
      #expect(decoded["instruction"]?.string == name && decoded["trailing"]?.string == "")
      if let transaction = json["transaction"]?.string {
        let message = try Transaction(decoding: try Base64.decode(transaction)).message
        #expect(try message.decompiled().map { Hexadecimal.encode($0.data) } == [data])
      } else {
        #expect(!builder.schema.accounts.contains { $0.isSigner })
      }
      let text = await run(words)
      #expect(text.exitCode == 0 && text.output.contains(data))
    }
  }

  @Test("Every instruction of the IDL has a builder, in alphabetical order")
  func complete() throws {
    let file = Folders.package.appending(path: "IDL/inference_staking.json")
    let idl = try JSONNode(parsing: try Fixtures.bytes(at: file))
    let names = InstructionBuilder.all.map(\.schema.name)
    #expect(names == idl["instructions"]?.array?.compactMap { $0["name"]?.string }.sorted())
  }

  @Test("The transaction has the fee payer, blockhash and version that were asked for")
  func transaction() async throws {
    let words =
      "instruction accrue-reward-emergency-bypass --admin \(Key.admin) --initial-pool-admin \(Key.admin)"
      + " --current-pool-reward-record-epoch 1 --next-pool-reward-record-epoch 2"
      + " --fee-payer \(Key.owner) --blockhash \(Key.pool) --message-version 0 --json"
    let json = try await run(words).json
    let message = try Transaction(decoding: try Base64.decode(try #require(json["transaction"]?.string)))
      .message
    #expect(message.version == .v0)
    #expect(message.recentBlockhash.description == Key.pool)
    #expect(try message.accounts().keys.first?.description == Key.owner)
  }

  @Test("Without an account that signs the output says how to name a fee payer")
  func noFeePayer() async throws {
    let builder = try #require(InstructionBuilder.named("accrue_reward"))
    let text = await run(try words(builder, optional: false))
    #expect(text.output.contains("no account signs; name who pays the fee with --fee-payer"))
    #expect(
      try await run(try words(builder, optional: false) + ["--json"]).json["transaction"]?.isNull == true)
  }

  @Test(
    "A value that does not fit its option is wrong use",
    arguments: [
      (
        "stake --token-amount 18446744073709551616",
        "'--token-amount': an integer from 0 to 18446744073709551615"
      ),
      ("stake --token-amount 1.5", "'--token-amount': an integer from 0 to 18446744073709551615"),
      ("stake --token-amount \u{661}", "'--token-amount': an integer from 0 to 18446744073709551615"),
      ("accrue-reward --merkle-index 1 --proof 00", "'--proof': 64 hexadecimal digits"),
      ("accrue-reward --merkle-index 1 --proof-path left,up", "'--proof-path': left or right"),
      (
        "update-operator-pool --new-reward-commission-rate-bps 65536", "basis points from 0 to 10000, or none"
      ),
      ("update-operator-pool --allow-delegation yes", "'--allow-delegation': true or false"),
      ("update-operator-pool --operator-auth-keys \(Key.admin),x0", "'--operator-auth-keys': "),
    ])
  func refused(words: String, message: String) async throws {
    // All other required options are valid.
    let given = words.split(separator: " ").map(String.init)
    let builder = try #require(InstructionBuilder.named(given[0].replacing("-", with: "_")))
    var all = ["instruction"] + given
    for parameter in InstructionParameters.parameters(of: builder) where !parameter.isOptional {
      guard !given.contains("--\(parameter.name)") else { continue }
      all += ["--\(parameter.name)", try sample(parameter.kind)]
    }
    let outcome = await run(all)
    #expect(outcome.exitCode == 64 && outcome.output == "")
    #expect(outcome.message.contains(message))
  }

  @Test("A missing option is wrong use, and so is an instruction that does not exist")
  func missing() async {
    let missing = await run("instruction stake --token-amount 1")
    #expect(missing.exitCode == 64)
    #expect(missing.message.hasPrefix("error: missing expected argument '--owner <value>'\n"))
    let unknown = await run("instruction steak")
    #expect(unknown.exitCode == 64)
    #expect(unknown.message.hasPrefix("error: unknown subcommand 'steak'; did you mean 'stake'?\n"))
  }

  @Test("What does not fit into a transaction is an error")
  func tooLarge() async throws {
    let builder = try #require(InstructionBuilder.named("update_operator_pool"))
    let outcome = await run(
      try words(builder, optional: false) + ["--description", String(repeating: "x", count: 2000)])
    #expect(outcome.exitCode == 1 && outcome.output == "")
  }
}
