public import Borsh
public import JSONText

/// An unsigned integer of 256 bits (`u256`), without arithmetic: it can be read, compared, written and shown.
public struct UInt256: Hashable, Sendable {
  /// Bits 0–127.
  public var low: UInt128
  /// Bits 128–255.
  public var high: UInt128

  /// The number `high` · 2¹²⁸ + `low`.
  public init(high: UInt128, low: UInt128) {
    self.high = high
    self.low = low
  }

  /// The number with this value.
  public init(_ value: UInt128) { self.init(high: 0, low: value) }
}

extension UInt256: Comparable {
  /// Whether `a` is the smaller number.
  public static func < (a: UInt256, b: UInt256) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

// Two little-endian halves, the low one first, are the bytes in order.
extension UInt256: BorshBitwise, BorshKey {}

extension UInt256: JSONEncodable {
  /// The decimal digits.
  public var decimalDigits: String {
    // Digit by digit, by long division over words of 32 bits.
    var words: [UInt64] = [high, low].flatMap { half in
      stride(from: 96, through: 0, by: -32).map { UInt64(truncatingIfNeeded: half >> $0) & 0xffff_ffff }
    }
    var digits: [UInt8] = []
    repeat {
      var remainder: UInt64 = 0
      for index in words.indices {
        let value = remainder << 32 | words[index]
        words[index] = value / 10
        remainder = value % 10
      }
      digits.append(UInt8(ascii: "0") + UInt8(remainder))
    } while words.contains { $0 != 0 }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  /// Writes the decimal digits as a string.
  public func encode(json: inout JSONWriter) { json.string(decimalDigits) }
}
