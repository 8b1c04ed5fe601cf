public import AnchorCore
public import JSONText
public import SolanaPrimitives

/// The SPL Token program, version 3.5.0.
public struct TokenProgram: KnownProgram {
  /// Any account of the program; its size says which.
  public enum AnyAccount: ProgramItem {
    /// An account that holds tokens.
    case tokenAccount(TokenAccount)
    /// An account that defines a token.
    case mint(Mint)
    /// An authority with several signers.
    case multisig(Multisig)
  }

  /// Any instruction of the program.
  public typealias AnyInstruction = TokenInstruction

  /// The address at which the program is deployed.
  public let id: PublicKey

  /// `spl_token`.
  public var name: String { "spl_token" }

  /// The program at `id`, by default its address on every cluster.
  public init(id: PublicKey = .tokenProgram) {
    self.id = id
  }

  /// Decodes the account whose whole data is `data`.
  /// - Throws: `LayoutError`; without a type name if no account of the program has this size.
  public func account(_ data: RawSpan) throws(LayoutError) -> Sized<AnyAccount> {
    let account: AnyAccount
    switch data.byteCount {
    case TokenAccount.size: account = .tokenAccount(try TokenAccount(data))
    case Mint.size: account = .mint(try Mint(data))
    case Multisig.size: account = .multisig(try Multisig(data))
    default: throw .unknown(byteCount: data.byteCount)
    }
    return Sized(account, byteCount: data.byteCount)
  }

  /// The error with this number.
  public func error(code: UInt32) -> ProgramErrorDescription? {
    TokenError(rawValue: code)?.errorDescription
  }
}

extension TokenProgram.AnyAccount {
  /// `TokenAccount`, `Mint` or `Multisig`.
  public var typeName: String {
    switch self {
    case .tokenAccount: "TokenAccount"
    case .mint: "Mint"
    case .multisig: "Multisig"
    }
  }

  /// Writes the account's fields as an object.
  public func encode(json: inout JSONWriter) {
    switch self {
    case .tokenAccount(let account): account.encode(json: &json)
    case .mint(let mint): mint.encode(json: &json)
    case .multisig(let account): account.encode(json: &json)
    }
  }
}
