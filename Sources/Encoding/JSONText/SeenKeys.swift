import BytePrimitives

/// The keys of the objects that a reader has open, by position, so that a key given twice is noticed.
///
/// Objects of few keys are searched key by key after a 64-bit filter, which mostly decides at once. Of larger
/// ones the keys are only collected, and sorted when the object ends, so that no choice of keys makes the
/// search quadratic.
struct SeenKeys {
  private struct Entry {
    /// Position of the key's first byte; in the entry that begins an object, the former `start`.
    var offset: Int
    /// The key's hash; in the entry that begins an object, the former `filter`.
    var hash: UInt64
  }

  /// The entries; those from `count` on are left over.
  private var entries: [Entry] = []
  private var count = 0
  /// Index of the first entry of the innermost object.
  private var start = 0
  /// One bit per hash of the innermost object's keys.
  private var filter: UInt64 = 0

  /// The number of keys up to which an object is searched key by key.
  private static let searchLimit = 32

  /// Begins an object.
  mutating func enterObject() {
    append(Entry(offset: start, hash: filter))
    start = count
    filter = 0
  }

  /// Adds a key to the innermost object.
  ///
  /// - Returns: False if the object is known to hold the key already.
  @inline(__always)
  mutating func insert(_ key: borrowing JSONStringSlice, in text: RawSpan) -> Bool {
    let hash = key.hasEscapes ? SeenKeys.hashResolved(key) : SeenKeys.hash(key.offset, key.rawByteCount, text)
    let bit: UInt64 = 1 << (hash & 63)
    if filter & bit != 0, !isNew(hash, key.offset, text) { return false }
    filter |= bit
    append(Entry(offset: key.offset, hash: hash))
    return true
  }

  @inline(__always)
  private mutating func append(_ entry: Entry) {
    if count < entries.count { entries[count] = entry } else { entries.append(entry) }
    count &+= 1
  }

  /// Ends the innermost object.
  ///
  /// - Returns: The first key of a large object that an earlier member has.
  @_lifetime(copy text)
  mutating func leaveObject(in text: RawSpan) -> JSONStringSlice? {
    guard start > 0, start <= count else { return nil }
    let duplicate = count - start > SeenKeys.searchLimit ? sortedDuplicate(in: text) : nil
    let opening = entries[start - 1]
    count = start - 1
    start = opening.offset
    filter = opening.hash
    guard let duplicate else { return nil }
    return JSONStringSlice(uncheckedFrom: duplicate, in: text)
  }

  @inline(never)
  private func isNew(_ hash: UInt64, _ offset: Int, _ text: RawSpan) -> Bool {
    guard count - start <= SeenKeys.searchLimit else { return true }
    for entry in entries[start..<count] where entry.hash == hash {
      if SeenKeys.compare(entry.offset, offset, in: text) == 0 { return false }
    }
    return true
  }

  /// A hash of the first eight and the last eight bytes, and of the length.
  @inline(__always)
  private static func hash(_ offset: Int, _ count: Int, _ text: RawSpan) -> UInt64 {
    var hash = text.paddedWord(at: offset)
    if count < 8 {
      hash &= (1 << UInt64(8 * count)) &- 1
    } else {
      hash ^= text.paddedWord(at: offset + count - 8) &* 0x9E37_79B9_7F4A_7C15
    }
    hash = (hash ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ hash >> 32
  }

  @inline(never)
  private static func hashResolved(_ key: borrowing JSONStringSlice) -> UInt64 {
    let bytes = key.utf8
    return hash(0, bytes.count, bytes.rawSpan)
  }

  /// Orders two keys by their bytes: negative, 0 or positive.
  private static func compare(_ a: Int, _ b: Int, in text: RawSpan) -> Int {
    var first = ResolvedBytes(of: text, from: a)
    var second = ResolvedBytes(of: text, from: b)
    while true {
      let (x, y) = (first.next(), second.next())
      if x != y || x == nil { return Int(x ?? 0) - Int(y ?? 0) + (x == nil ? 0 : 1) - (y == nil ? 0 : 1) }
    }
  }
}

extension SeenKeys {
  /// Sorts the innermost object's entries by key (a heap sort: in place, and never quadratic) and returns the
  /// position of the first key in the text that an earlier member has.
  private mutating func sortedDuplicate(in text: RawSpan) -> Int? {
    let count = self.count - start
    for root in stride(from: count / 2 - 1, through: 0, by: -1) { sink(root, count, text) }
    for end in stride(from: count - 1, to: 0, by: -1) {
      entries.swapAt(start, start + end)
      sink(0, end, text)
    }
    var found: Int?
    for index in start + 1..<start + count {
      let (a, b) = (entries[index - 1].offset, entries[index].offset)
      guard entries[index - 1].hash == entries[index].hash, SeenKeys.compare(a, b, in: text) == 0 else {
        continue
      }
      found = min(found ?? Int.max, b)
    }
    return found
  }

  /// Moves the entry at `root` down until no child is greater. Equal keys are ordered by position.
  private mutating func sink(_ root: Int, _ count: Int, _ text: RawSpan) {
    var root = root
    while 2 * root + 1 < count {
      var child = 2 * root + 1
      if child + 1 < count, precedes(child, child + 1, text) { child += 1 }
      guard precedes(root, child, text) else { return }
      entries.swapAt(start + root, start + child)
      root = child
    }
  }

  private func precedes(_ a: Int, _ b: Int, _ text: RawSpan) -> Bool {
    let (x, y) = (entries[start + a], entries[start + b])
    let order = SeenKeys.compare(x.offset, y.offset, in: text)
    return order < 0 || (order == 0 && x.offset < y.offset)
  }
}
