extension Dictionary: BorshDecodable where Key: BorshDecodable, Value: BorshDecodable {
  /// The number of entries in four bytes, then each key with its value.
  ///
  /// Entries may come in any order. A key that comes twice is refused (`.duplicateKey`), and so are two texts that
  /// Unicode calls equal, because a dictionary cannot hold both; `BorshMap` can.
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    var result: [Key: Value] = [:]
    try forEachBorshEntry(in: &bytes) { (key: Key, value: Value, remaining) throws(BorshError) in
      if result.updateValue(value, forKey: key) != nil {
        try BorshError.raise(.duplicateKey, remaining: remaining)
      }
    }
    self = result
  }

  /// Always 4: the empty dictionary.
  @inlinable
  public static var minimumBorshSize: Int { 4 }
}

extension Dictionary: BorshEncodable where Key: BorshEncodable & BorshKey, Value: BorshEncodable {
  /// The number of entries in four bytes, then each key with its value, in ascending key order.
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try BorshMap(self).encode(borsh: &output)
  }
}
