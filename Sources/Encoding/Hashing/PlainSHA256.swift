/// SHA-256 in plain Swift, for platforms with neither CryptoKit nor libcrypto, such as wasm.
///
/// About nine times slower than libcrypto, which uses the processor's SHA instructions.
package struct PlainSHA256: Sendable {
  private typealias Block = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  private var state: SIMD8<UInt32>
  /// The bytes that don't fill a block yet.
  private var block: Block = (0, 0, 0, 0, 0, 0, 0, 0)
  private var byteCount: UInt64 = 0

  /// The hash of nothing so far.
  package init() {
    // The fractional parts of the square roots of the first eight primes.
    state = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
  }

  /// Hashes more bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      let used = Int(byteCount % 64)
      let count = min(64 - used, rest.count)
      unsafe withUnsafeMutableBytes(of: &block) { block in
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: block[used..<used + count])
        unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
      }
      byteCount &+= UInt64(count)
      unsafe rest = unsafe UnsafeRawBufferPointer(rebasing: rest[count...])
      if used + count == 64 { compress() }
    }
  }

  /// Ends the hash; its digest as four little-endian words.
  package mutating func finalize() -> (UInt64, UInt64, UInt64, UInt64) {
    let bitCount = byteCount &* 8
    // A one bit, zeroes up to eight bytes before the end of a block, the length in bits.
    let padding = (119 - Int(byteCount % 64)) % 64 + 1
    append(0x80, count: 1)
    append(0, count: padding - 1)
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: bitCount >> shift), count: 1)
    }
    func word(_ index: Int) -> UInt64 {
      (UInt64(state[index]) << 32 | UInt64(state[index + 1])).byteSwapped
    }
    return (word(0), word(2), word(4), word(6))
  }

  private mutating func append(_ byte: UInt8, count: Int) {
    var byte = byte
    for _ in 0..<count { unsafe withUnsafeBytes(of: &byte) { unsafe update($0) } }
  }

  /// Mixes the full block into the state.
  private mutating func compress() {
    let words = unsafe withUnsafeBytes(of: &block) { unsafe $0.loadUnaligned(as: SIMD16<UInt32>.self) }
    var schedule = SIMD16<UInt32>()
    for index in 0..<16 { schedule[index] = UInt32(bigEndian: words[index]) }
    var mixed = state
    for round in 0..<64 {
      let index = round & 15
      if round >= 16 {
        schedule[index] =
          schedule[index] &+ smallSigma0(schedule[(round &+ 1) & 15]) &+ schedule[(round &+ 9) & 15]
          &+ smallSigma1(schedule[(round &+ 14) & 15])
      }
      let (a, b, c, e, f, g) = (mixed[0], mixed[1], mixed[2], mixed[4], mixed[5], mixed[6])
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first = mixed[7] &+ largeSigma1(e) &+ choice &+ roundConstants[round] &+ schedule[index]
      let second = largeSigma0(a) &+ majority
      mixed = [first &+ second, a, b, c, mixed[3] &+ first, e, f, g]
    }
    state &+= mixed
  }
}

private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 &- count) }
private func largeSigma0(_ word: UInt32) -> UInt32 { rotate(word, 2) ^ rotate(word, 13) ^ rotate(word, 22) }
private func largeSigma1(_ word: UInt32) -> UInt32 { rotate(word, 6) ^ rotate(word, 11) ^ rotate(word, 25) }
private func smallSigma0(_ word: UInt32) -> UInt32 { rotate(word, 7) ^ rotate(word, 18) ^ word >> 3 }
private func smallSigma1(_ word: UInt32) -> UInt32 { rotate(word, 17) ^ rotate(word, 19) ^ word >> 10 }

/// The fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
