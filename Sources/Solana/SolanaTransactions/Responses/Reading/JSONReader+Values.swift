import BytePrimitives
import JSONText
import SolanaPrimitives
import TextEncodings

// Solana's values as the RPC writes them, read in place.

extension JSONReader {
  /// An address in base58.
  mutating func readPublicKey() throws(JSONError) -> PublicKey {
    try decodePublicKey(try readSlice())
  }

  /// The address that a base58 text, which was read before, encodes.
  func decodePublicKey(_ text: JSONStringSlice) throws(JSONError) -> PublicKey {
    do throws(PublicKeyError) {
      return try PublicKey(base58: text.rawBytes)
    } catch {
      throw self.error(.invalid("not a public key: \(error)"), at: text.offset)
    }
  }

  /// A list of addresses in base58.
  mutating func readPublicKeys() throws(JSONError) -> [PublicKey] {
    var keys: [PublicKey] = []
    try enterArray()
    while try nextElement() { keys.append(try readPublicKey()) }
    return keys
  }

  /// A signature in base58.
  mutating func readSignature() throws(JSONError) -> Signature {
    let text = try readSlice()
    do throws(SignatureError) {
      return try Signature(base58: text.rawBytes)
    } catch {
      throw self.error(.invalid("not a signature: \(error)"), at: text.offset)
    }
  }

  /// A blockhash in base58.
  mutating func readBlockhash() throws(JSONError) -> Blockhash {
    let text = try readSlice()
    do throws(BlockhashError) {
      return try Blockhash(base58: text.rawBytes)
    } catch {
      throw self.error(.invalid("not a blockhash: \(error)"), at: text.offset)
    }
  }

  /// Bytes in base58.
  mutating func readBase58() throws(JSONError) -> [UInt8] {
    try decodeBase58(try readSlice())
  }

  /// Appends bytes in base58.
  mutating func readBase58(into bytes: inout [UInt8]) throws(JSONError) {
    let text = try readSlice()
    do throws(Base58Error) {
      try Base58.decode(text.rawBytes, into: &bytes)
    } catch {
      throw self.error(.invalid("not base58: \(error.description)"), at: text.offset)
    }
  }

  /// The bytes of a base58 text that was read before.
  func decodeBase58(_ text: JSONStringSlice) throws(JSONError) -> [UInt8] {
    do throws(Base58Error) {
      return try Base58.decode(text.rawBytes)
    } catch {
      throw self.error(.invalid("not base58: \(error.description)"), at: text.offset)
    }
  }

  /// The bytes of a base64 text that was read before.
  func decodeBase64(_ text: JSONStringSlice) throws(JSONError) -> [UInt8] {
    do throws(Base64Error) {
      return try Base64.decode(text.rawBytes)
    } catch {
      throw self.error(.invalid("not base64: \(error.description)"), at: text.offset)
    }
  }

  /// A list of integers.
  mutating func readIntegers<T: FixedWidthInteger>(as type: T.Type = T.self) throws(JSONError) -> [T] {
    var integers: [T] = []
    try enterArray()
    while try nextElement() {
      if integers.isEmpty { integers.reserveCapacity(24) }
      integers.append(try readInteger())
    }
    return integers
  }

  /// An integer, or nil for `null`.
  mutating func readIntegerOrNull<T: FixedWidthInteger>(as type: T.Type = T.self) throws(JSONError) -> T? {
    try readNullIfPresent() ? nil : try readInteger()
  }

  /// A number of 64 bits that the RPC writes as text: `"1000000"`.
  mutating func readIntegerText() throws(JSONError) -> UInt64 {
    let text = try readSlice()
    var value: UInt64 = 0
    let bytes = text.rawBytes
    var isValid = bytes.byteCount > 0
    for index in 0..<bytes.byteCount {
      let digit = bytes.byte(at: index) &- UInt8(ascii: "0")
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(UInt64(digit))
      isValid = isValid && digit < 10 && !overflow && !carry
      value = sum
    }
    guard isValid else { throw error(.invalid("not a decimal number of 64 bits"), at: text.offset) }
    return value
  }
}
