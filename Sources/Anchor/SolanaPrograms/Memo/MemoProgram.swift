public import AnchorCore
public import SolanaPrimitives
public import SolanaTransactions

/// The Memo program, which logs a text.
public struct MemoProgram: KnownProgram {
  /// The address at which the program is deployed; version 1 has another one.
  public let id: PublicKey

  /// `spl_memo`.
  public var name: String { "spl_memo" }

  /// The program at `id`.
  public init(id: PublicKey = .memoProgram) { self.id = id }

  /// Any instruction of the program.
  public typealias AnyInstruction = MemoInstruction
  /// The program has no errors of its own.
  public func error(code: UInt32) -> ProgramErrorDescription? { nil }

  /// Logs `text`, signed by `signers`.
  public static func memo(_ text: String, signers: [PublicKey] = []) -> Instruction {
    MemoProgram().instruction(MemoInstruction(text), accounts: [], signers: signers)
  }
}
