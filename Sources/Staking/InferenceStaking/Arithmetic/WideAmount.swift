/// An amount of up to 192 bits, for products that do not fit in the program's 128.
public struct WideAmount: Hashable, Sendable {
  /// Bits 128 to 191.
  @usableFromInline let high: UInt64
  /// Bits 64 to 127.
  @usableFromInline let middle: UInt64
  /// Bits 0 to 63.
  @usableFromInline let low: UInt64

  @inlinable
  init(high: UInt64, middle: UInt64, low: UInt64) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  /// The amount as a 64-bit number; nil if it does not fit.
  @inlinable public var uint64: UInt64? { high == 0 && middle == 0 ? low : nil }

  /// The quotient by a number that is not zero.
  @inlinable
  func dividedRoundingDown(by divisor: UInt64) -> WideAmount {
    quotientAndRemainder(dividingBy: divisor).quotient
  }

  @inlinable
  func quotientAndRemainder(dividingBy divisor: UInt64) -> (quotient: WideAmount, remainder: UInt64) {
    let first = high.quotientAndRemainder(dividingBy: divisor)
    let second = divisor.dividingFullWidth((first.remainder, middle))
    let third = divisor.dividingFullWidth((second.remainder, low))
    return (
      WideAmount(high: first.quotient, middle: second.quotient, low: third.quotient), third.remainder
    )
  }

  /// The sum. It wraps at 192 bits, which a quotient of 192 bits by a number above 1 plus 64 bits cannot reach.
  @inlinable
  func adding(_ amount: UInt64) -> WideAmount {
    let (newLow, carry) = low.addingReportingOverflow(amount)
    let (newMiddle, carryAgain) = middle.addingReportingOverflow(carry ? 1 : 0)
    return WideAmount(high: high &+ (carryAgain ? 1 : 0), middle: newMiddle, low: newLow)
  }

  /// The amount in decimal digits, without separators.
  public var decimalText: String {
    var digits: [UInt8] = []
    var rest = self
    repeat {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      digits.append(UInt8(truncatingIfNeeded: remainder) + UInt8(ascii: "0"))
      rest = quotient
    } while rest.high != 0 || rest.middle != 0 || rest.low != 0
    digits.reverse()
    return String(decoding: digits, as: UTF8.self)
  }
}
