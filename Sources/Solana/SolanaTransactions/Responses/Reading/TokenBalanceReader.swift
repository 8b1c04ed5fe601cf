import BytePrimitives
import JSONText
import SolanaPrimitives

/// Reads the token balances of a response.
///
/// The same few mints, owners and programs are in most of them, so addresses are remembered by their text: comparing
/// a text is several times cheaper than decoding it.
struct TokenBalanceReader {
  private struct Known {
    let length: Int
    let text: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)
    let address: PublicKey
  }

  /// The limit of `known`, for each text is compared with all.
  private static let limit = 8
  private var known: [Known] = []

  mutating func read(_ reader: inout JSONReader) throws(JSONError) -> [TokenBalance] {
    var balances: [TokenBalance] = []
    try reader.enterArray()
    while try reader.nextElement() {
      if balances.isEmpty { balances.reserveCapacity(4) }
      balances.append(try readBalance(&reader))
    }
    return balances
  }

  private mutating func readBalance(_ reader: inout JSONReader) throws(JSONError) -> TokenBalance {
    let start = reader.offset
    var index: UInt8?
    var mint: PublicKey?
    var owner: PublicKey?
    var programID: PublicKey?
    var amount: UInt64?
    var decimals: UInt8 = 0
    try reader.enterObject()
    while let key = try reader.nextKey() {
      if key.equals("accountIndex") {
        index = try reader.readInteger()
      } else if key.equals("mint") {
        mint = try readAddress(&reader)
      } else if key.equals("owner") {
        owner = try readAddress(&reader)
      } else if key.equals("programId") {
        programID = try readAddress(&reader)
      } else if key.equals("uiTokenAmount") {
        try reader.enterObject()
        while let key = try reader.nextKey() {
          if key.equals("amount") {
            amount = try reader.readIntegerText()
          } else if key.equals("decimals") {
            decimals = try reader.readInteger()
          } else {
            try reader.skipValue()
          }
        }
      } else {
        try reader.skipValue()
      }
    }
    guard let index, let mint, let amount else {
      throw reader.error(.invalid("accountIndex, mint or amount is missing"), at: start)
    }
    return TokenBalance(
      accountIndex: index, mint: mint, owner: owner, programID: programID, amount: amount, decimals: decimals)
  }

  /// An address in base58; nil for `null` and for the empty text that some nodes write instead.
  private mutating func readAddress(_ reader: inout JSONReader) throws(JSONError) -> PublicKey? {
    if try reader.readNullIfPresent() { return nil }
    let slice = try reader.readSlice()
    let text = slice.rawBytes
    if text.byteCount == 0 { return nil }
    // Almost all addresses have 43 or 44 characters; the last word overlaps the one before.
    guard text.byteCount >= 43, text.byteCount <= 44 else { return try reader.decodePublicKey(slice) }
    let words = (
      text.integer(at: 0, as: UInt64.self), text.integer(at: 8, as: UInt64.self),
      text.integer(at: 16, as: UInt64.self), text.integer(at: 24, as: UInt64.self),
      text.integer(at: 32, as: UInt64.self), text.integer(at: text.byteCount - 8, as: UInt64.self)
    )
    for known in known where known.text == words && known.length == text.byteCount { return known.address }
    let address = try reader.decodePublicKey(slice)
    if known.isEmpty { known.reserveCapacity(Self.limit) }
    if known.count < Self.limit { known.append(Known(length: text.byteCount, text: words, address: address)) }
    return address
  }
}
