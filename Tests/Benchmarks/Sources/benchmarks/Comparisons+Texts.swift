import CBaseline
import SolanaPrimitives
import TextEncodings

/// Base58 of keys and base64 of events.
func textComparisons() throws -> [Comparison] {
  var random = Random(seed: 2)
  let keys = try (0..<256).map { _ in try PublicKey(bytes: random.bytes(32)) }
  let keyBytes = keys.map(\.bytes)
  let keyTexts = keys.map { Array($0.description.utf8) }
  // The size of a StakeEvent with its discriminator.
  let eventTexts = (0..<64).map { _ in Array(Base64.encode(random.bytes(131)).utf8) }

  return [
    Comparison(name: "base58 of 32 bytes, encode to bytes", target: 1.0, operations: keys.count) {
      var checksum: UInt64 = 0
      var text: [UInt8] = []
      text.reserveCapacity(64)
      for key in keys {
        text.removeAll(keepingCapacity: true)
        key.appendBase58(to: &text)
        mix(&checksum, UInt64(text.count) << 16 ^ UInt64(text[0]) << 8 ^ UInt64(text[text.count - 1]))
      }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      for bytes in keyBytes {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 45) { text in
          let count = unsafe baseline_base58_encode_32(bytes, text.baseAddress)
          mix(&checksum, unsafe UInt64(count) << 16 ^ UInt64(text[0]) << 8 ^ UInt64(text[count - 1]))
        }
      }
      return checksum
    },
    Comparison(name: "base58 of 32 bytes, decode", target: 1.47, operations: keys.count) {
      var checksum: UInt64 = 0
      for text in keyTexts {
        let slice = text[...]
        let span = slice.span
        if let key = try? PublicKey(base58: unsafe span.bytes) { mix(&checksum, key.words.0 ^ key.words.3) }
      }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      for text in keyTexts {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let isKey = unsafe text.withUnsafeBytes { text in
          unsafe withUnsafeMutableBytes(of: &words) { words in
            unsafe baseline_base58_decode_32(
              text.assumingMemoryBound(to: CChar.self).baseAddress, text.count,
              words.assumingMemoryBound(to: UInt8.self).baseAddress)
          }
        }
        if isKey { mix(&checksum, words.0 ^ words.3) }
      }
      return checksum
    },
    Comparison(name: "base64 of an event's 131 bytes, decode", target: 1.24, operations: eventTexts.count) {
      var checksum: UInt64 = 0
      for text in eventTexts {
        let slice = text[...]
        let span = slice.span
        let answer = try? Base64.withDecoded(unsafe span.bytes) { bytes in
          let (first, last) = unsafe (
            bytes.unsafeLoad(fromByteOffset: 0, as: UInt8.self),
            bytes.unsafeLoad(fromByteOffset: bytes.byteCount - 1, as: UInt8.self)
          )
          return UInt64(bytes.byteCount) << 16 ^ UInt64(first) << 8 ^ UInt64(last)
        }
        if let answer { mix(&checksum, answer) }
      }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      for text in eventTexts {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { bytes in
          let count = unsafe text.withUnsafeBytes { text in
            unsafe baseline_base64_decode(
              text.assumingMemoryBound(to: CChar.self).baseAddress, text.count, bytes.baseAddress)
          }
          guard count > 0 else { return }
          mix(&checksum, unsafe UInt64(count) << 16 ^ UInt64(bytes[0]) << 8 ^ UInt64(bytes[count - 1]))
        }
      }
      return checksum
    },
  ]
}
