public import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the SPL Token program that defines a token: a mint.
public struct Mint: FixedSizeAccount {
  /// The type's name, for errors.
  public static let typeName = "Mint"
  /// The number of bytes of the account's data.
  public static let size = 82

  /// The address that can mint more tokens; nil if the supply is fixed.
  public var mintAuthority: PublicKey?
  /// The number of tokens, in base units.
  public var supply: UInt64
  /// The number of decimals: a token is 10^`decimals` base units.
  public var decimals: UInt8
  /// Whether the mint is initialized.
  public var isInitialized: Bool
  /// The address that can freeze token accounts; nil if none can.
  public var freezeAuthority: PublicKey?

  /// A mint with these fields.
  public init(
    mintAuthority: PublicKey?, supply: UInt64 = 0, decimals: UInt8, isInitialized: Bool = true,
    freezeAuthority: PublicKey? = nil
  ) {
    self.mintAuthority = mintAuthority
    self.supply = supply
    self.decimals = decimals
    self.isInitialized = isInitialized
    self.freezeAuthority = freezeAuthority
  }

  /// Decodes a mint from exactly `size` bytes, also one that is not initialized.
  /// - Throws: `truncated` or `trailing` for another length, `option` or `bool` for a tag that the program
  ///   would refuse.
  public init(fields data: RawSpan) throws(BorshError) {
    try data.requireSize(Mint.size)
    let mintAuthority = try data.loadOptionalKey(0)
    let isInitialized = try data.loadBool(45)
    self.init(
      mintAuthority: mintAuthority, supply: data.integer(at: 36),
      decimals: data.byte(at: 44), isInitialized: isInitialized,
      freezeAuthority: try data.loadOptionalKey(46))
  }

  /// Writes the fields over `data`. The bytes of an absent optional field stay as they were.
  ///
  /// - Precondition: `data` has exactly `size` bytes.
  public func write(to data: inout [UInt8]) {
    precondition(data.count == Mint.size, "a mint has 82 bytes")
    data.store(mintAuthority, at: 0)
    data.store(littleEndian: supply, at: 36)
    data[44] = decimals
    data[45] = isInitialized ? 1 : 0
    data.store(freezeAuthority, at: 46)
  }
}

extension Mint {
  /// Writes an object with one member for each field; the supply as a decimal string.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("mint_authority", mintAuthority)
      json.member("supply", supply)
      json.member("decimals", decimals)
      json.member("is_initialized", isInitialized)
      json.member("freeze_authority", freezeAuthority)
    }
  }
}

extension RawSpan {
  /// The flag at `offset`.
  /// - Throws: `bool` for a byte that is neither 0 nor 1.
  func loadBool(_ offset: Int) throws(BorshError) -> Bool {
    let byte = byte(at: offset)
    guard byte <= 1 else { throw BorshError(.bool(byte), remaining: byteCount - offset) }
    return byte == 1
  }
}
