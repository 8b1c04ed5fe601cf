import SolanaPrimitives
import TestSupport
import Testing

@testable import LocalLedger

@Suite("The table of accounts") struct PersistentTableTests {
  @Test("A table agrees with a dictionary over random writes and removals") func agreesWithDictionary() {
    var random = SeededRandom(seed: 7)
    var table = PersistentTable<PublicKey, Int>()
    var dictionary: [PublicKey: Int] = [:]
    for step in 0..<20_000 {
      let key = PublicKey(words: UInt64(random.below(3_000)), 0, 0, UInt64(random.below(2)))
      if random.oneIn(3) {
        table.remove(key)
        dictionary[key] = nil
      } else {
        table.set(step, for: key)
        dictionary[key] = step
      }
      #expect(table.count == dictionary.count)
    }
    for (key, value) in dictionary { #expect(table[key] == value) }
    var visited = 0
    table.forEach { key, value in
      visited += 1
      #expect(dictionary[key] == value)
    }
    #expect(visited == dictionary.count)
  }

  @Test("Keys with equal hashes are kept apart") func equalHashes() {
    var table = PersistentTable<CollidingKey, Int>()
    for number in 0..<200 { table.set(number, for: CollidingKey(number: number)) }
    for number in 0..<200 { #expect(table[CollidingKey(number: number)] == number) }
    for number in 0..<200 { table.remove(CollidingKey(number: number)) }
    #expect(table.count == 0)
    #expect(table[CollidingKey(number: 3)] == nil)
  }

  @Test("A copy keeps its entries while the original changes") func copiesAreIndependent() {
    var table = PersistentTable<PublicKey, Int>()
    for number in 0..<5_000 { table.set(number, for: address(UInt64(number))) }
    let copy = table
    for number in 0..<5_000 { table.set(-number, for: address(UInt64(number))) }
    table.remove(address(17))
    for number in 0..<5_000 { #expect(copy[address(UInt64(number))] == number) }
    #expect(copy.count == 5_000)
  }

  @Test("The first write after a copy copies one node per level of the tree, not the table")
  func copiedNodes() {
    var table = PersistentTable<PublicKey, Int>()
    for number in 0..<100_000 { table.set(number, for: address(UInt64(number))) }
    let copy = table
    #expect(table.nodesNotShared(with: copy) == 0)
    table.set(-1, for: address(77))
    let copied = table.nodesNotShared(with: copy)
    #expect(copied >= 2 && copied <= 6)
    // Further writes on the same path copy nothing more.
    table.set(-2, for: address(77))
    #expect(table.nodesNotShared(with: copy) == copied)
  }
}

private struct CollidingKey: TableKey {
  let number: Int
  var tableHash: UInt64 { 42 }
}

extension PersistentTable {
  /// How many nodes of this table are not shared with `other`.
  fileprivate func nodesNotShared(with other: Self) -> Int {
    PersistentTable.count(root, other.root)
  }

  private static func count(_ node: Node, _ other: Node?) -> Int {
    switch (node, other) {
    case (.branch(let children), .branch(let others)?):
      if unsafe storage(of: children) == storage(of: others) { return 0 }
      return 1 + zip(children, others).reduce(0) { $0 + count($1.0, $1.1) }
    case (.branch(let children), _): return 1 + children.reduce(0) { $0 + count($1, nil) }
    case (.leaf(let entries), .leaf(let others)?):
      return unsafe storage(of: entries) == storage(of: others) ? 0 : 1
    case (.leaf, _): return 1
    }
  }

  private static func storage<Element>(of array: [Element]) -> UnsafeRawPointer? {
    unsafe array.withUnsafeBytes { $0.baseAddress }
  }
}
