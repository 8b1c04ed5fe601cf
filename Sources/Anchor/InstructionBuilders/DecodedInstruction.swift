public import AnchorCore
public import BytePrimitives
public import SolanaPrimitives
public import SolanaTransactions

/// An instruction of a program as it was found: what it is, with which accounts, and what could not be read.
public struct DecodedInstruction<Program: AnchorProgram>: Sendable {
  /// The instruction's name, as the IDL spells it; nil if its discriminator names none.
  public let name: String?
  /// The instruction with its arguments, or why the data cannot be read.
  public let content: Result<Program.AnyInstruction, LayoutError>
  /// The accounts by name. They are named also where the arguments cannot be read; where not even the
  /// instruction is known, all of them are `remaining`.
  public let accounts: NamedAccounts
  /// Bytes behind the arguments, which Anchor does not look at.
  public let trailing: [UInt8]

  /// Reads an instruction that was sent to `program`.
  ///
  /// Whether `instruction.programID` is the program's is not looked at: a discriminator alone says nothing about
  /// who was called, so ask that first.
  @inlinable
  public init(_ instruction: Instruction, of program: Program) {
    self.init(
      data: instruction.data[...], accounts: instruction.accounts, programID: instruction.programID,
      of: program)
  }

  /// Reads an instruction that was sent to `program`, from its parts.
  ///
  /// - Parameter programID: the key that stands for an optional account which is absent.
  @inlinable
  public init(
    data bytes: ArraySlice<UInt8>, accounts: [AccountMeta], programID: PublicKey, of program: Program
  ) {
    let data = bytes.rawSpan
    let schema = program.instructionSchema(data)
    self.name = schema?.name
    self.accounts = NamedAccounts(
      accounts,
      schema: schema ?? InstructionSchema(name: "", discriminator: [], accounts: []),
      programID: programID)
    do throws(LayoutError) {
      let sized = try program.instruction(data)
      self.content = .success(sized.value)
      self.trailing = Array(bytes.dropFirst(sized.byteCount))
    } catch {
      self.content = .failure(error)
      self.trailing = []
    }
  }
}
