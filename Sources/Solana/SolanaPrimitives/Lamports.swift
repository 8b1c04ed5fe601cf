public import Borsh
public import JSONText

/// An amount of SOL in its smallest unit; one SOL is 1,000,000,000 lamports.
public struct Lamports: Hashable, Sendable, BitwiseCopyable {
  /// The number of lamports.
  public var value: UInt64

  /// This many lamports.
  @inlinable
  public init(_ value: UInt64) {
    self.value = value
  }

  /// The lamports of one SOL.
  @inlinable public static var perSOL: UInt64 { 1_000_000_000 }
}

extension Lamports: Comparable {
  /// Whether `a` is less.
  @inlinable
  public static func < (a: Lamports, b: Lamports) -> Bool { a.value < b.value }
}

extension Lamports: ExpressibleByIntegerLiteral {
  /// This many lamports.
  @inlinable
  public init(integerLiteral value: UInt64) {
    self.value = value
  }
}

extension Lamports: CustomStringConvertible {
  /// The amount in SOL with all nine decimals, such as `0.000005000 SOL`.
  public var description: String {
    let fraction = String(value % Lamports.perSOL)
    let zeroes = String(repeating: "0", count: 9 - fraction.utf8.count)
    return "\(value / Lamports.perSOL).\(zeroes)\(fraction) SOL"
  }
}

extension Lamports: BorshBitwise, BorshKey {
  /// Eight bytes, little-endian.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    self.init(try UInt64(borsh: &bytes))
  }

  /// Always 8.
  @inlinable public static var minimumBorshSize: Int { 8 }

  /// Appends eight bytes, little-endian.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try value.encode(borsh: &output)
  }
}

extension Lamports: JSONEncodable {
  /// Writes the number of lamports as a decimal string, since JSON readers round numbers beyond 2⁵³.
  public func encode(json: inout JSONWriter) { json.decimalString(value) }
}
