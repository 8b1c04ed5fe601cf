/// A number modulo p = 2²⁵⁵ − 19 in eight limbs of 32 bits: slow, and simple enough to be seen to be right.
struct SlowField: Equatable {
  /// Least significant first, each below 2³²; the number is below p.
  private var limbs: [UInt64]

  private static let prime: [UInt64] =
    [0xFFFF_FFED] + [UInt64](repeating: 0xFFFF_FFFF, count: 6) + [0x7FFF_FFFF]

  /// The remainder of a number of any size, given by limbs that may exceed 32 bits.
  private init(reducing wide: [UInt128]) {
    var limbs = wide
    // 2²⁵⁶ is 38 modulo p: carry, fold, until nothing is left above.
    while true {
      var carry: UInt128 = 0
      for index in limbs.indices {
        carry += limbs[index]
        limbs[index] = carry & 0xFFFF_FFFF
        carry >>= 32
      }
      while carry > 0 {
        limbs.append(carry & 0xFFFF_FFFF)
        carry >>= 32
      }
      guard limbs.count > 8 else { break }
      let upper = limbs[8...]
      limbs = Array(limbs[..<8])
      for (index, limb) in upper.enumerated() { limbs[index] += limb * 38 }
    }
    self.limbs = limbs.map { UInt64($0) }
    self.limbs += [UInt64](repeating: 0, count: 8 - self.limbs.count)
    while !Self.isLess(self.limbs, Self.prime) { self.limbs = Self.difference(self.limbs, Self.prime) }
  }

  init(_ small: UInt32) {
    self.init(reducing: [UInt128(small)])
  }

  /// 32 bytes, little-endian.
  init(bytes: [UInt8]) {
    self.init(
      reducing: (0..<8).map { index in
        bytes[index * 4..<index * 4 + 4].reversed().reduce(0) { $0 << 8 | UInt128($1) }
      })
  }

  static func * (a: SlowField, b: SlowField) -> SlowField {
    var wide = [UInt128](repeating: 0, count: 16)
    for i in 0..<8 {
      for j in 0..<8 { wide[i + j] += UInt128(a.limbs[i]) * UInt128(b.limbs[j]) }
    }
    return SlowField(reducing: wide)
  }

  static func + (a: SlowField, b: SlowField) -> SlowField {
    SlowField(reducing: zip(a.limbs, b.limbs).map { UInt128($0) + UInt128($1) })
  }

  static prefix func - (a: SlowField) -> SlowField {
    SlowField(reducing: difference(prime, a.limbs).map { UInt128($0) })
  }

  /// The power with the exponent 2^`bits` − `less`.
  func power(twoTo bits: Int, less: UInt32) -> SlowField {
    // 2^bits − less = (2^(bits − 8) − 1) · 256 + (256 − less), for less up to 256.
    var result = SlowField(1)
    for _ in 0..<bits - 8 { result = result * result * self }
    for bit in (0..<8).reversed() {
      result = result * result
      if (256 - less) >> UInt32(bit) & 1 == 1 { result = result * self }
    }
    return result
  }

  private static func isLess(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    a.reversed().lexicographicallyPrecedes(b.reversed())
  }

  private static func difference(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var borrow: Int64 = 0
    return (0..<8).map { index in
      borrow += Int64(a[index]) - Int64(b[index])
      let limb = UInt64(borrow & 0xFFFF_FFFF)
      borrow >>= 32
      return limb
    }
  }
}
