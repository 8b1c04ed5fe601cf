/// A dictionary as a tree, so that copies share the nodes that neither of them changes.
///
/// Copying takes constant time. Writing to a table that shares its nodes copies those on the path to the entry: one
/// branch of 16 references per level (4 or 5 levels for a million entries) and one leaf of at most 16 entries.
struct PersistentTable<Key: TableKey, Value: Sendable>: Sendable {
  struct Entry: Sendable {
    let key: Key
    var value: Value
  }

  /// A part of the tree. A branch selects its child by four bits of the hash, the lowest bits at the root.
  enum Node: Sendable {
    case leaf([Entry])
    case branch([Node])
  }

  /// How many entries a leaf may hold; one with more becomes a branch.
  static var leafLimit: Int { 16 }

  /// The number of entries.
  private(set) var count = 0
  private(set) var root = Node.leaf([])

  /// The value of `key`.
  subscript(key: Key) -> Value? {
    var hash = key.tableHash
    var node = root
    while true {
      switch node {
      case .branch(let children):
        node = children[Int(truncatingIfNeeded: hash & 15)]
        hash >>= 4
      case .leaf(let entries):
        for index in entries.indices where entries[index].key == key { return entries[index].value }
        return nil
      }
    }
  }

  /// Sets the value of `key`.
  mutating func set(_ value: Value, for key: Key) {
    if Self.insert(Entry(key: key, value: value), hash: key.tableHash, depth: 0, into: &root) { count += 1 }
  }

  /// Removes `key`; no effect if it is absent.
  mutating func remove(_ key: Key) {
    if Self.remove(key, hash: key.tableHash, from: &root) { count -= 1 }
  }

  /// - Returns: Whether the key is new.
  private static func insert(_ entry: Entry, hash: UInt64, depth: Int, into node: inout Node) -> Bool {
    switch node {
    case .branch(var children):
      // With a second reference in the tree the children would be copied.
      node = .leaf([])
      let isNew = insert(
        entry, hash: hash >> 4, depth: depth + 1, into: &children[Int(truncatingIfNeeded: hash & 15)])
      node = .branch(children)
      return isNew
    case .leaf(var entries):
      node = .leaf([])
      for index in entries.indices where entries[index].key == entry.key {
        entries[index].value = entry.value
        node = .leaf(entries)
        return false
      }
      entries.append(entry)
      // After 16 levels no bits are left: keys with equal hashes share one leaf, however many there are.
      node = entries.count > leafLimit && depth < 16 ? split(entries, depth: depth) : .leaf(entries)
      return true
    }
  }

  private static func split(_ entries: [Entry], depth: Int) -> Node {
    var children = [[Entry]](repeating: [], count: 16)
    for entry in entries {
      children[Int(truncatingIfNeeded: (entry.key.tableHash >> UInt64(4 * depth)) & 15)].append(entry)
    }
    return .branch(
      children.map { $0.count > leafLimit && depth < 15 ? split($0, depth: depth + 1) : .leaf($0) })
  }

  /// Branches are not merged again: a table that shrinks tends to grow later.
  /// - Returns: Whether the key was there.
  private static func remove(_ key: Key, hash: UInt64, from node: inout Node) -> Bool {
    switch node {
    case .branch(var children):
      node = .leaf([])
      let wasThere = remove(key, hash: hash >> 4, from: &children[Int(truncatingIfNeeded: hash & 15)])
      node = .branch(children)
      return wasThere
    case .leaf(var entries):
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return false }
      node = .leaf([])
      entries.remove(at: index)
      node = .leaf(entries)
      return true
    }
  }
}

extension PersistentTable {
  /// Calls `body` with every entry, in an order that follows from the insertions and removals alone.
  func forEach(_ body: (Key, Value) -> Void) {
    Self.forEach(in: root, body)
  }

  private static func forEach(in node: Node, _ body: (Key, Value) -> Void) {
    switch node {
    case .leaf(let entries): for entry in entries { body(entry.key, entry.value) }
    case .branch(let children): for child in children { forEach(in: child, body) }
    }
  }
}
