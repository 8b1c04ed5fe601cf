public import AnchorCore
public import SolanaPrimitives
public import SolanaTransactions

/// The program that does nothing but log a text.
public struct MemoProgram: KnownProgram {
  /// Where the program is deployed; version 1 stands at another address.
  public let id: PublicKey

  /// `spl_memo`.
  public var name: String { "spl_memo" }

  /// The program at `id`.
  public init(id: PublicKey = .memoProgram) { self.id = id }

  /// The program owns no accounts.
  /// - Throws: always, `discriminator`.
  public func account(_ data: RawSpan) throws(LayoutError) -> Sized<NoAccount> {
    throw .unknown(byteCount: data.byteCount)
  }

  /// The memo.
  /// - Throws: `LayoutError` if the data is not UTF-8.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<MemoInstruction> {
    try MemoInstruction.read(data)
  }

  /// The program has no errors of its own.
  public func error(code: UInt32) -> ProgramErrorDescription? { nil }

  /// A memo that `signers` sign.
  public static func memo(_ text: String, signers: [PublicKey] = []) -> Instruction {
    MemoProgram().call(MemoInstruction(text), [], signers: signers)
  }
}
