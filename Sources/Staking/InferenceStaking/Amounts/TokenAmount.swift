/// An amount of the staked token; one token is 1,000,000,000 base units.
///
/// Nine decimals are those of the token's mint; the program itself reads none.
public struct TokenAmount: Hashable, Sendable {
  /// The amount in base units.
  public var baseUnits: UInt64

  /// An amount in base units.
  public init(baseUnits: UInt64) { self.baseUnits = baseUnits }
}

extension TokenAmount: CustomStringConvertible {
  /// The amount in tokens with all nine decimals, such as `25.000000000 tokens`.
  public var description: String { DecimalText.fixed(baseUnits, decimals: 9) + " tokens" }
}

/// An amount of USDC; one USDC is 1,000,000 base units.
public struct USDCAmount: Hashable, Sendable {
  /// The amount in base units.
  public var baseUnits: UInt64

  /// An amount in base units.
  public init(baseUnits: UInt64) { self.baseUnits = baseUnits }
}

extension USDCAmount: CustomStringConvertible {
  /// The amount in USDC with all six decimals, such as `1.250000 USDC`.
  public var description: String { DecimalText.fixed(baseUnits, decimals: 6) + " USDC" }
}

/// Integers as decimal fractions with a fixed number of decimals.
enum DecimalText {
  /// `value / 10^decimals`, with all decimals.
  static func fixed(_ value: UInt64, decimals: Int) -> String {
    let digits = String(value)
    let count = digits.utf8.count
    let padded = count > decimals ? digits : String(repeating: "0", count: decimals + 1 - count) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
