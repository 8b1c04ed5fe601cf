public import SolanaPrimitives

/// One instruction of a recorded transaction, top-level or called by a program.
public struct ResponseInstruction: Sendable {
  /// The program that was called.
  public let programID: PublicKey
  /// Positions of the accounts in the record's list. Empty if the node has parsed the instruction.
  public let accountIndices: ArraySlice<UInt8>
  /// What the program was told; nil if the node has parsed the instruction, for then the bytes cannot be had.
  public let data: ArraySlice<UInt8>?
  /// What the node made of it, if it has parsed the instruction.
  public let parsed: ParsedInstruction?
  /// How deep in calls: 1 top-level, 2 called by it. Nil where the record does not tell, as for top-level
  /// instructions and in old records.
  public let stackHeight: Int?
  private let allAccounts: AccountList

  init(
    programID: PublicKey, accountIndices: ArraySlice<UInt8>, data: ArraySlice<UInt8>?,
    parsed: ParsedInstruction?,
    stackHeight: Int?, allAccounts: AccountList
  ) {
    self.programID = programID
    self.accountIndices = accountIndices
    self.data = data
    self.parsed = parsed
    self.stackHeight = stackHeight
    self.allAccounts = allAccounts
  }

  /// The accounts with the privileges that the message gives them. Nil if the node has parsed the instruction,
  /// or if one is a loaded address that the record does not tell.
  public var accounts: [AccountMeta]? { parsed == nil ? allAccounts.resolve(accountIndices) : nil }

  /// The call as it was made; nil where `accounts` or `data` are.
  public var instruction: Instruction? {
    guard let data, let accounts else { return nil }
    return Instruction(programID: programID, accounts: accounts, data: Array(data))
  }
}
