public import JSONText
public import SolanaPrimitives

/// An account as a node shows it (`getAccountInfo`).
public struct AccountInfo: Sendable {
  /// What the account holds.
  public enum Content: Sendable {
    /// Its bytes, or the slice that was asked for.
    case bytes([UInt8])
    /// What the node parsed from the bytes (`jsonParsed`), which are not in the response.
    case parsed(program: String, JSONNode)
  }

  /// The slot for which the node responded; nil in responses that state it elsewhere.
  public internal(set) var contextSlot: UInt64?
  /// The balance in lamports.
  public internal(set) var lamports: UInt64
  /// The program that owns the account.
  public internal(set) var owner: PublicKey
  /// What the account holds.
  public internal(set) var content: Content
  /// Whether the account is a program.
  public internal(set) var isExecutable: Bool
  /// The epoch of the next rent, mostly 2⁶⁴ − 1 for never. Some nodes round that through a floating-point
  /// number, which is undone.
  public internal(set) var rentEpoch: UInt64
  /// The account's size in bytes; nil from old nodes.
  public internal(set) var space: UInt64?

  /// The bytes; nil if the node has parsed them.
  public var bytes: [UInt8]? {
    guard case .bytes(let bytes) = content else { return nil }
    return bytes
  }

  /// The account in a `getAccountInfo` response in `base64`, `base58` or `jsonParsed`; the whole response of JSON-RPC,
  /// its result, or the result's `value` alone.
  /// - Throws: `ResponseError`. `.notFound` if there is no such account; `.unsupportedEncoding` for `base64+zstd`.
  public init(json: [UInt8]) throws(ResponseError) {
    self = try AccountContent().read(json)
  }
}

extension AccountInfo {
  init(
    contextSlot: UInt64?, lamports: UInt64, owner: PublicKey, content: Content, isExecutable: Bool,
    rentEpoch: UInt64, space: UInt64?
  ) {
    self.contextSlot = contextSlot
    self.lamports = lamports
    self.owner = owner
    self.content = content
    self.isExecutable = isExecutable
    self.rentEpoch = rentEpoch
    self.space = space
  }
}
