public import SolanaPrimitives

/// One call of a program: which program, on which accounts, with which data.
public struct Instruction: Hashable, Sendable {
  /// The program to call.
  public var programID: PublicKey
  /// The accounts in the order the program expects them; the same account may stand in several places.
  public var accounts: [AccountMeta]
  /// What the program is told, in an encoding of its own.
  public var data: [UInt8]

  /// A call of `programID`.
  public init(programID: PublicKey, accounts: [AccountMeta], data: [UInt8]) {
    self.programID = programID
    self.accounts = accounts
    self.data = data
  }
}
