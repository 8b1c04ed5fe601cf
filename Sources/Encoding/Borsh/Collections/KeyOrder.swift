/// Brings decoded entries into key order.
///
/// Encoders must write keys in ascending order, but Rust's decoder takes any order, and so does this one. A key that
/// comes twice is refused: one of its values would be lost.
enum KeyOrder {
  /// `entries` strictly ascending by key; `positions[i]` is what was left of the input before entry `i`.
  /// - Throws: `.duplicateKey` at the first entry whose key an earlier one has.
  @usableFromInline
  static func ascending<Entry, Key: BorshKey>(
    _ entries: [Entry], key: (Entry) -> Key, positions: [Int]
  ) throws(BorshError) -> [Entry] {
    var isAscending = true
    var index = 1
    while index < entries.count && isAscending {
      isAscending = Key.precedesInBorsh(key(entries[index - 1]), key(entries[index]))
      index += 1
    }
    if isAscending { return entries }

    // Equal keys end up side by side; among them the earlier comes first.
    let order = entries.indices.sorted { a, b in
      if Key.precedesInBorsh(key(entries[a]), key(entries[b])) { return true }
      if Key.precedesInBorsh(key(entries[b]), key(entries[a])) { return false }
      return a < b
    }
    var duplicate: Int?
    for (earlier, later) in zip(order, order.dropFirst())
    where !Key.precedesInBorsh(key(entries[earlier]), key(entries[later])) {
      duplicate = min(later, duplicate ?? later)
    }
    if let duplicate {
      throw BorshError(.duplicateKey, remaining: positions[duplicate]).inside(index: duplicate)
    }
    return order.map { entries[$0] }
  }
}
