public import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the SPL Token program that holds tokens of one mint for one owner.
public struct TokenAccount: FixedSizeAccount {
  /// Whether the account is initialized or frozen.
  public enum State: UInt8, Sendable {
    /// Not initialized.
    case uninitialized = 0
    /// Initialized.
    case initialized = 1
    /// Frozen by the mint's freeze authority: its tokens cannot be moved.
    case frozen = 2

    /// The state's name.
    public var name: String {
      switch self {
      case .uninitialized: "uninitialized"
      case .initialized: "initialized"
      case .frozen: "frozen"
      }
    }
  }

  /// The type's name, for errors.
  public static let typeName = "TokenAccount"
  /// The number of bytes of the account's data.
  public static let size = 165

  /// The mint of the tokens.
  public var mint: PublicKey
  /// The address that can move the tokens.
  public var owner: PublicKey
  /// The number of tokens, in base units.
  public var amount: UInt64
  /// Another address that can move up to `delegatedAmount` of them; nil if there is none.
  public var delegate: PublicKey?
  /// Whether the account is initialized or frozen.
  public var state: State
  /// For wrapped SOL, the rent-exempt reserve in lamports, which is not part of `amount`; nil for other mints.
  public var nativeReserve: UInt64?
  /// What the delegate can still move, in base units.
  public var delegatedAmount: UInt64
  /// The address that can close the account; nil if that is the owner.
  public var closeAuthority: PublicKey?

  /// A token account with these fields.
  public init(
    mint: PublicKey, owner: PublicKey, amount: UInt64 = 0, delegate: PublicKey? = nil,
    state: State = .initialized, nativeReserve: UInt64? = nil, delegatedAmount: UInt64 = 0,
    closeAuthority: PublicKey? = nil
  ) {
    self.mint = mint
    self.owner = owner
    self.amount = amount
    self.delegate = delegate
    self.state = state
    self.nativeReserve = nativeReserve
    self.delegatedAmount = delegatedAmount
    self.closeAuthority = closeAuthority
  }

  /// Decodes a token account from exactly `size` bytes, also one that is not initialized, which most instructions of the
  /// program refuse.
  /// - Throws: `truncated` or `trailing` for another length, `option` or `variant` for a tag or state that
  ///   the program would refuse.
  public init(fields data: RawSpan) throws(BorshError) {
    try data.requireSize(TokenAccount.size)
    let state = data.byte(at: 108)
    let delegate = try data.loadOptionalKey(72)
    guard let state = State(rawValue: state) else {
      throw BorshError(.variant(UInt64(state)), remaining: data.byteCount - 108)
    }
    self.init(
      mint: data.address(at: 0), owner: data.address(at: 32), amount: data.integer(at: 64),
      delegate: delegate, state: state, nativeReserve: try data.loadOptionalUInt64(109),
      delegatedAmount: data.integer(at: 121), closeAuthority: try data.loadOptionalKey(129))
  }

  /// Writes the fields over `data`. The bytes of an absent optional field stay as they were.
  ///
  /// - Precondition: `data` has exactly `size` bytes.
  public func write(to data: inout [UInt8]) {
    precondition(data.count == TokenAccount.size, "a token account has 165 bytes")
    data.store(mint, at: 0)
    data.store(owner, at: 32)
    data.store(littleEndian: amount, at: 64)
    data.store(delegate, at: 72)
    data[108] = state.rawValue
    data.store(nativeReserve, at: 109)
    data.store(littleEndian: delegatedAmount, at: 121)
    data.store(closeAuthority, at: 129)
  }

  /// Whether the account is frozen.
  public var isFrozen: Bool { state == .frozen }

  /// Whether the account holds wrapped SOL.
  public var isNative: Bool { nativeReserve != nil }
}

extension TokenAccount {
  /// Writes an object with one member for each field; amounts as decimal strings.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("mint", mint)
      json.member("owner", owner)
      json.member("amount", amount)
      json.member("delegate", delegate)
      json.member("state", state.name)
      json.member("native_reserve", nativeReserve)
      json.member("delegated_amount", delegatedAmount)
      json.member("close_authority", closeAuthority)
    }
  }
}

extension RawSpan {
  /// Checks that the data has exactly `size` bytes.
  /// - Throws: `truncated` or `trailing`.
  func requireSize(_ size: Int) throws(BorshError) {
    if byteCount < size { throw BorshError(.truncated(needed: size), remaining: byteCount) }
    if byteCount > size { throw BorshError(.trailing, remaining: byteCount - size) }
  }
}
