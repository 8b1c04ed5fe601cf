/// An amount divided between the operator and the share holders (<doc:ProtocolArithmetic#Commission-split>).
public struct CommissionSplit: Hashable, Sendable {
  /// The operator's part in base units, rounded down.
  public let commission: UInt64
  /// What is left for the share holders, in base units.
  public let rest: UInt64

  /// The whole, in basis points.
  public static let wholeBps: UInt16 = 10_000

  /// Splits `amount` at a rate in basis points.
  /// - Throws: `resultTooLarge` or `subtractionUnderflow`, both only for a rate above `wholeBps`.
  @inlinable
  public init(amount: UInt64, rateBps: UInt16) throws(StakingArithmeticError) {
    commission = try flooredQuotient(of: amount, times: UInt64(rateBps), by: UInt64(Self.wholeBps))
    rest = try amount.subtracting(commission)
  }
}
