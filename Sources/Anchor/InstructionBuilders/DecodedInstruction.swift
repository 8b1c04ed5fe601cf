public import AnchorCore
public import BytePrimitives
public import JSONText
public import SolanaPrimitives
public import SolanaTransactions

/// An instruction of a program: its arguments and named accounts, and what could not be decoded.
public struct DecodedInstruction<Content: ProgramItem>: Sendable {
  /// The instruction's name, as the IDL spells it; nil if its discriminator names none.
  public let name: String?
  /// The instruction with its arguments, or why it cannot be decoded.
  public let content: Result<Content, InstructionProblem>
  /// The accounts by name. They are named also if the arguments cannot be decoded; if not even the instruction is known,
  /// all of them are `remaining`.
  public let accounts: NamedAccounts
  /// The bytes after the arguments, which Anchor ignores.
  public let trailing: [UInt8]

  /// Decodes an instruction of `program`.
  ///
  /// This does not check that `instruction.programID` is the program's id. Check it first: a discriminator alone does
  /// not say for which program an instruction is.
  @inlinable
  public init<Target: Program>(_ instruction: Instruction, of program: Target)
  where Target.AnyInstruction == Content {
    self.init(
      data: instruction.data[...], accounts: instruction.accounts, programID: instruction.programID,
      of: program)
  }

  /// Decodes an instruction of `program`, from its parts.
  ///
  /// - Parameter programID: The address that takes the place of an absent optional account.
  @inlinable
  public init<Target: Program>(
    data bytes: ArraySlice<UInt8>, accounts: [AccountMeta], programID: PublicKey, of program: Target
  ) where Target.AnyInstruction == Content {
    let data = bytes.rawSpan
    let schema = program.instructionSchema(data)
    self.name = schema?.name
    self.accounts = NamedAccounts(accounts, schema: schema, programID: programID)
    do throws(LayoutError) {
      let sized = try program.instruction(data)
      self.content = .success(sized.value)
      self.trailing = Array(bytes.dropFirst(sized.byteCount))
    } catch {
      self.content = .failure(.layout(error))
      self.trailing = []
    }
  }

  /// An instruction that cannot be decoded, with its name and accounts if they are known another way.
  @inlinable
  public init(name: String?, problem: InstructionProblem, accounts: [AccountMeta], programID: PublicKey) {
    self.init(
      name: name, content: .failure(problem),
      accounts: NamedAccounts(accounts, schema: nil, programID: programID), trailing: [])
  }

  @inlinable
  init(
    name: String?, content: Result<Content, InstructionProblem>, accounts: NamedAccounts, trailing: [UInt8]
  ) {
    self.name = name
    self.content = content
    self.accounts = accounts
    self.trailing = trailing
  }

  /// The instruction with its typed arguments; nil if it cannot be decoded.
  @inlinable public var typed: Content? {
    if case .success(let instruction) = content { instruction } else { nil }
  }

  /// Why the instruction cannot be decoded; nil if it can.
  @inlinable public var problem: InstructionProblem? {
    if case .failure(let problem) = content { problem } else { nil }
  }

  /// The same instruction with its content as another type.
  package func mapContent<Other: ProgramItem>(_ transform: (Content) -> Other) -> DecodedInstruction<Other> {
    DecodedInstruction<Other>(
      name: name, content: content.map(transform), accounts: accounts, trailing: trailing)
  }
}

extension DecodedInstruction: JSONEncodable {
  /// Writes `{"instruction", "args" or "problem", "accounts"}`; `missing_accounts`, `remaining_accounts` and `trailing`
  /// (hexadecimal) if there are any.
  public func encode(json: inout JSONWriter) {
    json.object { encodeMembers(json: &$0) }
  }

  /// Writes the members of the JSON form into an object that has others.
  package func encodeMembers(json: inout JSONWriter) {
    json.member("instruction", name)
    switch content {
    case .success(let instruction): json.member("args", instruction)
    case .failure(let problem): json.member("problem", problem)
    }
    json.member("accounts", accounts.entries)
    if !accounts.missing.isEmpty { json.member("missing_accounts", accounts.missing) }
    if !accounts.remaining.isEmpty {
      json.member("remaining_accounts", accounts.remaining.map(\.address))
    }
    if !trailing.isEmpty {
      json.key("trailing")
      json.hex(trailing)
    }
  }
}
