public import AnchorCore
public import JSONText
public import SolanaPrimitives
public import SolanaTransactions

/// The System program: it creates accounts, transfers lamports and keeps durable nonces.
public struct SystemProgram: KnownProgram {
  /// Any account of the program that has data.
  public enum AnyAccount: ProgramItem {
    /// An account with a durable nonce.
    case nonce(NonceAccount)
  }

  /// Any instruction of the program.
  public typealias AnyInstruction = SystemInstruction

  /// The program's address.
  public var id: PublicKey { .systemProgram }

  /// `system`.
  public var name: String { "system" }

  /// The program.
  public init() {}

  /// Decodes the account whose whole data is `data`.
  /// - Throws: `LayoutError`; without a type name for another size than a nonce account's.
  public func account(_ data: RawSpan) throws(LayoutError) -> Sized<AnyAccount> {
    guard data.byteCount == NonceAccount.size else { throw .unknown(byteCount: data.byteCount) }
    return Sized(.nonce(try NonceAccount(data)), byteCount: data.byteCount)
  }

  /// The error with this number.
  public func error(code: UInt32) -> ProgramErrorDescription? {
    SystemError(rawValue: code)?.errorDescription
  }

  /// Transfers lamports; `source` signs.
  public static func transfer(
    _ lamports: UInt64, from source: PublicKey, to destination: PublicKey
  ) -> Instruction {
    SystemProgram().instruction(.transfer(lamports: lamports), accounts: [source, destination])
  }

  /// Creates an account; its address and `payer` sign.
  public static func createAccount(
    _ new: PublicKey, lamports: UInt64, space: UInt64, owner: PublicKey, payer: PublicKey
  ) -> Instruction {
    SystemProgram().instruction(
      .createAccount(lamports: lamports, space: space, owner: owner), accounts: [payer, new])
  }

  /// Advances a nonce: the first instruction of a transaction that carries one.
  public static func advanceNonceAccount(_ nonce: PublicKey, authority: PublicKey) -> Instruction {
    SystemProgram().instruction(.advanceNonceAccount, accounts: [nonce, .recentBlockhashesSysvar, authority])
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
