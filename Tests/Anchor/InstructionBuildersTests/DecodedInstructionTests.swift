import AnchorCore
import Borsh
import InstructionBuilders
import JSONText
import SolanaPDA
import SolanaPrimitives
import SolanaTransactions
import Testing

@Suite("Instructions with their named accounts")
struct DecodedInstructionTests {
  private let program = SampleProgram()
  private let payer = AccountMeta(address: PublicKey(words: 1, 0, 0, 0), isSigner: true, isWritable: true)
  private let token = AccountMeta(address: PublicKey(words: 2, 0, 0, 0), isSigner: false, isWritable: true)
  private let other = AccountMeta(address: PublicKey(words: 3, 0, 0, 0), isSigner: false, isWritable: false)
  private var absent: AccountMeta { AccountMeta(address: program.id, isSigner: false, isWritable: false) }
  private let data: [UInt8] = [1, 2, 5, 0, 0, 0, 0, 0, 0, 0]

  private func decoded(
    _ data: [UInt8], _ accounts: [AccountMeta]
  ) -> DecodedInstruction<SampleProgram.AnyInstruction> {
    DecodedInstruction(Instruction(programID: program.id, accounts: accounts, data: data), of: program)
  }

  private func json(_ value: some JSONEncodable) -> String {
    var writer = JSONWriter()
    value.encode(json: &writer)
    return writer.text
  }

  @Test("An instruction has its name, arguments, named accounts and the bytes after its arguments")
  func whole() {
    let instruction = decoded(data + [8, 9], [payer, token, other, payer])
    #expect(instruction.name == "pay_out")
    #expect(instruction.typed == .init(amount: 5))
    #expect(instruction.problem == nil)
    #expect(instruction.trailing == [8, 9])
    #expect(instruction.accounts.entries.map(\.name) == ["payer", "group.token_account", "referrer"])
    #expect(instruction.accounts.entries.map(\.meta) == [payer, token, other])
    #expect(instruction.accounts.remaining == [payer])
    #expect(instruction.accounts.missing == [])
  }

  @Test("An account is found by the spelling of the IDL and by that of Swift")
  func names() {
    let accounts = decoded(data, [payer, token, absent]).accounts
    #expect(accounts["group.token_account"] == token)
    #expect(accounts.groupTokenAccount == token.address)
    #expect(accounts["groupTokenAccount"] == nil)
    #expect(accounts.tokenAccount == nil)
    #expect(accounts["nobody"] == nil)
  }

  @Test("An optional account is absent if the program's id is in its place; any other account never is")
  func absence() {
    let accounts = decoded(data, [absent, token, absent]).accounts
    #expect(accounts.entries.map(\.isAbsent) == [false, false, true])
    #expect(accounts["referrer"] == nil && accounts.referrer == nil)
    #expect(accounts["payer"] == absent)
    #expect(json(accounts.entries[2]).hasSuffix(#""is_signer":false,"is_writable":false,"absent":true}"#))
  }

  @Test("Names without an account are missing")
  func missing() {
    let accounts = decoded(data, [payer]).accounts
    #expect(accounts.missing == ["group.token_account", "referrer"])
    #expect(accounts.remaining == [] && accounts.entries.count == 1)
    #expect(accounts.groupTokenAccount == nil)
  }

  @Test("If the arguments cannot be decoded, name and accounts are known all the same")
  func badArguments() {
    let instruction = decoded(Array(data.dropLast()), [payer, token, other])
    #expect(instruction.name == "pay_out")
    #expect(instruction.typed == nil)
    guard case .layout(let error)? = instruction.problem else {
      Issue.record("\(String(describing: instruction.problem))")
      return
    }
    #expect(error.error.offset == 2 && error.error.pathText == "amount")
    #expect(instruction.accounts.payer == payer.address)
    #expect(instruction.trailing == [])
    let text = json(instruction)
    #expect(text.contains(#""problem":{"reason":"truncated","field":"amount","offset":2,"message":"#))
  }

  @Test("An unknown instruction has no name, and all of its accounts are remaining ones")
  func unknown() {
    let instruction = decoded([9, 9, 9, 9, 9, 9, 9, 9], [payer, token])
    #expect(instruction.name == nil)
    #expect(instruction.problem == .layout(.unknown(byteCount: 8)))
    #expect(instruction.accounts.remaining == [payer, token] && instruction.accounts.entries == [])
    #expect(
      json(instruction).hasPrefix(
        #"{"instruction":null,"problem":{"reason":"discriminator","field":"discriminator""#))
  }

  @Test("The JSON form leaves out what there is not")
  func jsonForm() {
    let account = { (name: String, meta: AccountMeta) in
      #"{"name":"\#(name)","address":"\#(meta.address)","is_signer":\#(meta.isSigner),"is_writable":\#(meta.isWritable)}"#
    }
    let entries = [
      account("payer", payer), account("group.token_account", token), account("referrer", other),
    ]
    #expect(
      json(decoded(data, [payer, token, other]))
        == #"{"instruction":"pay_out","args":{"amount":"5"},"accounts":["# + entries.joined(separator: ",")
        + "]}")
    #expect(
      json(decoded(data + [0xab], [payer])).hasSuffix(
        #""missing_accounts":["group.token_account","referrer"],"trailing":"ab"}"#))
    #expect(
      json(decoded(data, [payer, token, other, payer])).hasSuffix(
        #""remaining_accounts":["\#(payer.address)"]}"#))
  }

  @Test("What the node keeps back is a problem with a reason and advice")
  func problems() {
    for (problem, reason) in [
      (InstructionProblem.parsedByNode, "parsed_by_node"), (.unresolvedAccounts, "unresolved_accounts"),
    ] {
      let instruction = DecodedInstruction<SampleProgram.AnyInstruction>(
        name: "pay_out", problem: problem, accounts: [payer], programID: program.id)
      #expect(instruction.problem == problem && instruction.accounts.remaining == [payer])
      #expect(json(problem) == #"{"reason":"\#(reason)","message":"\#(problem)"}"#)
    }
  }

  @Test("An error of deriving an address names the account")
  func derivation() throws {
    let address = ProgramAddress(address: payer.address, bump: 255)
    #expect(
      try InstructionBuilderError.deriving("vault") { () throws(ProgramAddressError) in address }
        == payer.address)
    let error = #expect(throws: InstructionBuilderError.self) {
      try InstructionBuilderError.deriving("vault") { () throws(ProgramAddressError) in
        try ProgramAddress.find(seeds: [Seed(bytes: [UInt8](repeating: 0, count: 33))], programID: program.id)
      }
    }
    guard case .address("vault", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.hasPrefix("the address of vault cannot be derived: ") == true)
  }

  @Test("Arguments of an instruction without any are no bytes and an empty object")
  func noArguments() throws {
    #expect(try NoArguments().borshBytes() == [])
    #expect(try NoArguments(wholeBorsh: [UInt8]()) == NoArguments())
    #expect(json(NoArguments()) == "{}")
  }
}
