extension BorshMap: BorshDecodable where Key: BorshDecodable, Value: BorshDecodable {
  /// The number of entries in four bytes, then each key with its value.
  ///
  /// Entries may come in any order, a key that comes twice is refused (`.duplicateKey`, at its second entry).
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    var entries: [Entry] = []
    var positions: [Int] = []
    try forEachBorshEntry(in: &bytes) { (key: Key, value: Value, remaining) throws(BorshError) in
      entries.append(Entry(key: key, value: value))
      positions.append(remaining)
    }
    self.init(ascending: try KeyOrder.ascending(entries, key: { $0.key }, positions: positions))
  }

  /// Always 4: the empty map.
  @inlinable
  public static var minimumBorshSize: Int { 4 }
}

extension BorshMap: BorshEncodable where Key: BorshEncodable, Value: BorshEncodable {
  /// The number of entries in four bytes, then each key with its value, in ascending key order.
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try appendBorshCount(count, to: &output)
    for entry in entries {
      try entry.key.encode(borsh: &output)
      try entry.value.encode(borsh: &output)
    }
  }
}

extension BorshMap: BorshKey where Value: BorshKey {
  /// Compares entry by entry in key order, as Rust's `BTreeMap` does.
  public static func precedesInBorsh(_ first: BorshMap, _ second: BorshMap) -> Bool {
    for (a, b) in zip(first.entries, second.entries) {
      if Key.precedesInBorsh(a.key, b.key) { return true }
      if Key.precedesInBorsh(b.key, a.key) { return false }
      if Value.precedesInBorsh(a.value, b.value) { return true }
      if Value.precedesInBorsh(b.value, a.value) { return false }
    }
    return first.count < second.count
  }
}

/// Reads the entries of a map one by one; `body` gets each with what was left of the input before it.
/// - Throws: what the entries or `body` throw, with the entry's index in the path.
func forEachBorshEntry<Key: BorshDecodable, Value: BorshDecodable>(
  in bytes: inout RawSpan,
  value read: (inout RawSpan) throws(BorshError) -> Value = { (bytes: inout RawSpan) throws(BorshError) in
    try Value(borsh: &bytes)
  },
  _ body: (Key, Value, Int) throws(BorshError) -> Void
) throws(BorshError) {
  let count = try borshCount(
    ofElementsOf: Key.minimumBorshSize + Value.minimumBorshSize, from: &bytes)
  var index = 0
  do throws(BorshError) {
    while index < count {
      let remaining = bytes.byteCount
      let (key, value): (Key, Value) = try borshEntry(from: &bytes, value: read)
      try body(key, value, remaining)
      index += 1
    }
  } catch {
    throw error.inside(index: index)
  }
}

/// Reads one entry of a map.
private func borshEntry<Key: BorshDecodable, Value>(
  from bytes: inout RawSpan, value read: (inout RawSpan) throws(BorshError) -> Value
) throws(BorshError) -> (Key, Value) {
  var part = "key"
  do throws(BorshError) {
    let key = try Key(borsh: &bytes)
    part = "value"
    return (key, try read(&bytes))
  } catch {
    throw error.inside(field: part)
  }
}
