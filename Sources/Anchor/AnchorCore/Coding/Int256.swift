public import Borsh
public import JSONText

/// A signed integer of 256 bits (`i256`) in two's complement; see `UInt256`.
public struct Int256: Hashable, Sendable {
  /// The bits as an unsigned number.
  public var bitPattern: UInt256

  /// The number with these bits.
  public init(bitPattern: UInt256) { self.bitPattern = bitPattern }

  /// The number with this value.
  public init(_ value: Int128) {
    bitPattern = UInt256(high: value < 0 ? .max : 0, low: UInt128(bitPattern: value))
  }

  /// Whether the number is below 0.
  public var isNegative: Bool { bitPattern.high >> 127 == 1 }

  /// The absolute value.
  public var magnitude: UInt256 {
    guard isNegative else { return bitPattern }
    let (low, carries) = (~bitPattern.low).addingReportingOverflow(1)
    return UInt256(high: ~bitPattern.high &+ (carries ? 1 : 0), low: low)
  }
}

extension Int256: Comparable {
  /// Whether `a` is the smaller number.
  public static func < (a: Int256, b: Int256) -> Bool {
    a.isNegative == b.isNegative ? a.bitPattern < b.bitPattern : a.isNegative
  }
}

extension Int256: BorshBitwise, BorshKey {}

extension Int256: JSONEncodable {
  /// Writes the decimal digits as a string, with a minus sign if the number is negative.
  public func encode(json: inout JSONWriter) {
    json.string((isNegative ? "-" : "") + magnitude.decimalDigits)
  }
}
