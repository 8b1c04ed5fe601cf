public import AnchorCore
import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the SPL Token program that defines a token.
public struct Mint: Hashable, Sendable {
  /// The length of the account's data in bytes.
  public static let size = 82

  /// Who may make more tokens; nil if nobody can any more.
  public var mintAuthority: PublicKey?
  /// How many tokens exist, in base units.
  public var supply: UInt64
  /// How many decimals of a token one base unit is.
  public var decimals: UInt8
  /// Whether the mint was set up.
  public var isInitialized: Bool
  /// Who may freeze token accounts; nil if nobody can.
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

  /// The mint that `data` holds, exactly `size` bytes; also one that is not initialized yet.
  /// - Throws: `LayoutError`: `truncated` or `trailing` for another length, `option` or `bool` for a tag that the
  ///   program would refuse.
  public init(_ data: RawSpan) throws(LayoutError) {
    do throws(BorshError) {
      try data.requireSize(Mint.size)
      let mintAuthority = try data.loadOptionalKey(0)
      let isInitialized = try data.loadBool(45)
      self.init(
        mintAuthority: mintAuthority, supply: data.integer(at: 36),
        decimals: data.byte(at: 44), isInitialized: isInitialized,
        freezeAuthority: try data.loadOptionalKey(46))
    } catch {
      throw LayoutError(typeName: "Mint", error: error.located(inInputOf: data.byteCount))
    }
  }

  /// Writes the fields over `data`, `size` bytes, leaving the room of absent optional fields as it was.
  public func write(to data: inout [UInt8]) {
    precondition(data.count == Mint.size, "a mint has 82 bytes")
    data.store(mintAuthority, at: 0)
    data.store(littleEndian: supply, at: 36)
    data[44] = decimals
    data[45] = isInitialized ? 1 : 0
    data.store(freezeAuthority, at: 46)
  }

  /// The account's data, zeros where an optional field is absent.
  public var data: [UInt8] {
    var data = [UInt8](repeating: 0, count: Mint.size)
    write(to: &data)
    return data
  }
}

extension Mint: JSONEncodable {
  /// Writes an object with one member per field; the supply as a decimal string.
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
