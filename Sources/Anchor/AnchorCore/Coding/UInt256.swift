public import Borsh
public import JSONText

/// An unsigned integer of 256 bits (`u256`), for programs that keep one in their accounts.
///
/// It is a number to look at and to pass on, without arithmetic.
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

  /// A number of at most 128 bits.
  public init(_ value: UInt128) { self.init(high: 0, low: value) }
}

extension UInt256: Comparable {
  /// Whether `a` is the smaller number.
  public static func < (a: UInt256, b: UInt256) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension UInt256: BorshCodable, BorshKey {
  /// Reads 32 bytes, lowest first.
  /// - Throws: `truncated`.
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    guard bytes.byteCount >= 32 else {
      throw BorshError(.truncated(needed: 32), remaining: bytes.byteCount)
    }
    let low = try UInt128(borsh: &bytes)
    self.init(high: try UInt128(borsh: &bytes), low: low)
  }

  /// Always 32.
  public static var minimumBorshSize: Int { 32 }

  /// Appends 32 bytes, lowest first.
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try low.encode(borsh: &output)
    try high.encode(borsh: &output)
  }
}

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

  /// Writes the decimal digits as text.
  public func encode(json: inout JSONWriter) { json.string(decimalDigits) }
}
