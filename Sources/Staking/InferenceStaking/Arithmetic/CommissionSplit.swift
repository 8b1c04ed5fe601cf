/// An amount divided between the operator and the share holders (<doc:ProtocolArithmetic#Commission-split>).
public struct CommissionSplit: Hashable, Sendable {
  /// The operator's part in base units, rounded down.
  public let commission: UInt64
  /// The share holders' part in base units: the amount without the commission.
  public let rest: UInt64

  /// The whole amount in basis points.
  public static let wholeBps: UInt16 = 10_000

  /// Splits `amount` at a rate in basis points.
  /// - Throws: `resultTooLarge` or `subtractionUnderflow`, both only for a rate above `wholeBps`.
  @inlinable
  public init(amount: UInt64, rateBps: UInt16) throws(StakingArithmeticError) {
    commission = try flooredQuotient(of: amount, times: UInt64(rateBps), by: UInt64(Self.wholeBps))
    rest = try amount.subtracting(commission)
  }
}
