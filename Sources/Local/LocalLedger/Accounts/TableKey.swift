import SolanaPrimitives

/// A key of a persistent table, with a hash that is the same in every process.
protocol TableKey: Equatable, Sendable {
  /// 64 bits that depend on the whole key, spread evenly over the keys that occur.
  var tableHash: UInt64 { get }
}

extension PublicKey: TableKey {
  /// All four words mixed, so that addresses made of small numbers spread as well as derived ones.
  var tableHash: UInt64 {
    mixed(words.0 ^ mixed(words.1 ^ mixed(words.2 ^ mixed(words.3))))
  }
}

extension Signature: TableKey {
  /// Two words of the signature's point R, which the signer can't choose freely.
  var tableHash: UInt64 { mixed(words.0 ^ words.1) }
}

/// A bijection of 64 bits after which every bit depends on every bit (the finalizer of SplitMix64).
private func mixed(_ value: UInt64) -> UInt64 {
  var value = value &+ 0x9e37_79b9_7f4a_7c15
  value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
  value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
  return value ^ (value >> 31)
}
