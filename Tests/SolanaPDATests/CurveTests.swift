import CSodium
import SolanaPDA
import SolanaPrimitives
import TestSupport
import Testing

@Suite("The curve test")
struct CurveTests {
  @Test("Agrees with libsodium's decompression on random strings")
  func random() throws {
    #expect(sodium_init() >= 0)
    var random = SeededRandom(seed: 1)
    var onCurve = 0
    for _ in 0..<20_000 {
      let key = PublicKey(words: random.next(), random.next(), random.next(), random.next())
      let expected = decompresses(key)
      #expect(key.isOnCurve == expected, "\(key)")
      onCurve += expected ? 1 : 0
    }
    #expect((9_500...10_500).contains(onCurve))
  }

  /// Whether libsodium can add the point to the neutral one, which it does for every point of the curve.
  ///
  /// Its own `crypto_core_ed25519_is_valid_point` wants the prime-order subgroup and canonical bytes too.
  private func decompresses(_ key: PublicKey) -> Bool {
    let identity: [UInt8] = [1] + [UInt8](repeating: 0, count: 31)
    var sum = [UInt8](repeating: 0, count: 32)
    return unsafe crypto_core_ed25519_add(&sum, key.bytes, identity) == 0
  }
}
