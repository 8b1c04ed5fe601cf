public import AnchorCore
public import JSONText
public import SolanaPrimitives
public import SolanaTransactions

/// The System program: creates accounts, moves lamports, keeps durable nonces.
public struct SystemProgram: KnownProgram {
  /// Any account of the program that has data.
  public enum AnyAccount: AnchorItem {
    /// An account with a durable nonce.
    case nonce(NonceAccount)
  }

  /// The program's address.
  public var id: PublicKey { .systemProgram }

  /// `system`.
  public var name: String { "system" }

  /// The program.
  public init() {}

  /// The account that `data` holds.
  /// - Throws: `LayoutError`; without a type name for another size than a nonce account's.
  public func account(_ data: RawSpan) throws(LayoutError) -> Sized<AnyAccount> {
    guard data.byteCount == NonceAccount.size else { throw .unknown(byteCount: data.byteCount) }
    return Sized(.nonce(try NonceAccount(data)), byteCount: data.byteCount)
  }

  /// The instruction whose tag opens `data`.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<SystemInstruction> {
    try SystemInstruction.read(data)
  }

  /// The error with this number.
  public func error(code: UInt32) -> ProgramErrorDescription? {
    SystemError(rawValue: code)?.errorDescription
  }

  /// Moves lamports out of a wallet that signs.
  public static func transfer(
    _ lamports: UInt64, from source: PublicKey, to destination: PublicKey
  ) -> Instruction {
    SystemProgram().call(.transfer(lamports: lamports), [source, destination])
  }

  /// Creates an account at a key that signs.
  public static func createAccount(
    _ new: PublicKey, lamports: UInt64, space: UInt64, owner: PublicKey, payer: PublicKey
  ) -> Instruction {
    SystemProgram().call(.createAccount(lamports: lamports, space: space, owner: owner), [payer, new])
  }

  /// Uses up the nonce of a nonce account; the first instruction of a transaction that carries a nonce.
  public static func advanceNonceAccount(_ nonce: PublicKey, authority: PublicKey) -> Instruction {
    SystemProgram().call(.advanceNonceAccount, [nonce, .recentBlockhashesSysvar, authority])
  }
}

extension SystemProgram.AnyAccount {
  /// `NonceAccount`.
  public var typeName: String { "NonceAccount" }

  /// Writes the account's fields as an object.
  public func encode(json: inout JSONWriter) {
    switch self {
    case .nonce(let account): account.encode(json: &json)
    }
  }
}
