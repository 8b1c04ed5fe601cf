import Borsh
import SolanaPrimitives

/// The parts of SPL Token account data that the program reads.
enum TokenBytes {
  /// Bytes of a token account.
  static let accountSize = 165
  /// Bytes of a mint.
  static let mintSize = 82

  /// What a reader finds in token data, in the order in which the token program looks.
  enum Validity {
    case valid
    case malformed
    case uninitialized
  }

  /// Whether data is a token account: exact length, option tags 0 or 1, a known state, not uninitialized.
  static func accountValidity(_ data: [UInt8]) -> Validity {
    guard data.count == accountSize, hasTag(data, at: 72), data[108] <= 2, hasTag(data, at: 109),
      hasTag(data, at: 129)
    else { return .malformed }
    return data[108] == 0 ? .uninitialized : .valid
  }

  /// Whether data is a mint: exact length, option tags 0 or 1, an initialization flag of 1.
  static func mintValidity(_ data: [UInt8]) -> Validity {
    guard data.count == mintSize, hasTag(data, at: 0), data[45] <= 1, hasTag(data, at: 46) else {
      return .malformed
    }
    return data[45] == 0 ? .uninitialized : .valid
  }

  /// The mint of a token account; nil for shorter data.
  static func mint(_ data: [UInt8]) -> PublicKey? { key(data, at: 0) }

  /// The wallet that a token account belongs to; nil for shorter data.
  static func owner(_ data: [UInt8]) -> PublicKey? { key(data, at: 32) }

  /// The base units in a token account; nil for shorter data.
  static func amount(_ data: [UInt8]) -> UInt64? {
    guard data.count >= 72 else { return nil }
    let slice = data[64..<72]
    let span = slice.span
    var bytes = unsafe span.bytes
    return try? UInt64(borsh: &bytes)
  }

  private static func key(_ data: [UInt8], at offset: Int) -> PublicKey? {
    guard data.count >= offset + 32 else { return nil }
    let slice = data[offset..<offset + 32]
    let span = slice.span
    var bytes = unsafe span.bytes
    return try? PublicKey(borsh: &bytes)
  }

  /// Whether a four-byte option tag stands at `offset`.
  private static func hasTag(_ data: [UInt8], at offset: Int) -> Bool {
    data[offset] <= 1 && data[offset + 1] == 0 && data[offset + 2] == 0 && data[offset + 3] == 0
  }
}
