import CSodium
import SolanaPDA
import SolanaPrimitives
import TestSupport
import Testing

@Suite("The curve test")
struct CurveTests {
  /// −121665 / 121666, the inverse being the power p − 2 = 2²⁵⁵ − 21.
  private static let d = -(SlowField(121_665) * SlowField(121_666).power(twoTo: 255, less: 21))

  @Test("Agrees with libsodium's decompression on random strings")
  func random() throws {
    #expect(sodium_init() >= 0)
    var random = SeededRandom(seed: 1)
    var onCurve = 0
    for _ in 0..<20_000 {
      let key = PublicKey(words: random.next(), random.next(), random.next(), random.next())
      let expected = canBeAdded(key)
      #expect(key.isOnCurve == expected, "\(key)")
      onCurve += expected ? 1 : 0
    }
    #expect((9_500...10_500).contains(onCurve))
  }

  @Test("Agrees with Euler's criterion around 0, p, 2²⁵⁵ and the powers of two, with either sign bit")
  func edges() throws {
    for exponent in stride(from: 0, through: 255, by: 3) {
      for offset in -1...1 {
        let key = try PublicKey(bytes: powerOfTwo(exponent, plus: offset))
        #expect(key.isOnCurve == isSquareOrZero(key), "2^\(exponent) + \(offset)")
      }
    }
    for offset in -25...25 {
      for sign: UInt8 in [0, 0x80] {
        var bytes = powerOfTwo(255, plus: offset)
        bytes[31] = bytes[31] & 0x7F | sign
        let key = try PublicKey(bytes: bytes)
        #expect(key.isOnCurve == isSquareOrZero(key), "2^255 + \(offset), sign bit \(sign)")
      }
    }
  }

  @Test("Agrees with Euler's criterion on sparse and dense strings")
  func sparse() throws {
    var random = SeededRandom(seed: 2)
    for _ in 0..<200 {
      var bytes = [UInt8](repeating: random.oneIn(2) ? 0 : 0xFF, count: 32)
      for _ in 0...random.below(3) { bytes[random.below(32)] = random.bytes(1)[0] }
      let key = try PublicKey(bytes: bytes)
      #expect(key.isOnCurve == isSquareOrZero(key), "\(key)")
    }
  }

  @Test("The product of halves is the product, for platforms without a wide one")
  func productOfHalves() {
    var random = SeededRandom(seed: 3)
    let edges: [UInt64] = [0, 1, 0xFFFF_FFFF, 1 << 32, .max, .max - 1, 1 << 63]
    for _ in 0..<2_000 {
      let a = random.oneIn(3) ? edges[random.below(edges.count)] : random.next()
      let b = random.oneIn(3) ? edges[random.below(edges.count)] : random.next()
      let expected = a.multipliedFullWidth(by: b)
      let found = SolanaPDA.productOfHalves(a, b)
      #expect(UInt64(truncatingIfNeeded: found) == expected.low)
      #expect(UInt64(truncatingIfNeeded: found >> 64) == expected.high)
    }
  }

  /// Whether libsodium can add the point to the neutral one, which it does for every point of the curve.
  ///
  /// Its own `crypto_core_ed25519_is_valid_point` wants the prime-order subgroup and canonical bytes too.
  private func canBeAdded(_ key: PublicKey) -> Bool {
    let identity: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
    var sum = [UInt8](repeating: 0, count: 32)
    return unsafe crypto_core_ed25519_add(&sum, key.bytes, identity) == 0
  }

  /// Whether x² = (y² − 1) / (d·y² + 1) has a solution, by Euler's criterion.
  private func isSquareOrZero(_ key: PublicKey) -> Bool {
    var bytes = key.bytes
    bytes[31] &= 0x7F
    let y = SlowField(bytes: bytes)
    let product = (y * y + -SlowField(1)) * (Self.d * y * y + SlowField(1))
    // (p − 1) / 2 = 2²⁵⁴ − 10.
    let symbol = product.power(twoTo: 254, less: 10)
    return symbol == SlowField(1) || symbol == SlowField(0)
  }

  /// 2^exponent + offset, modulo 2²⁵⁶, little-endian.
  private func powerOfTwo(_ exponent: Int, plus offset: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    bytes[exponent / 8] = 1 << UInt8(exponent % 8)
    var carry = offset
    for index in 0..<32 {
      carry += Int(bytes[index])
      bytes[index] = UInt8(truncatingIfNeeded: carry)
      carry >>= 8
    }
    return bytes
  }
}
