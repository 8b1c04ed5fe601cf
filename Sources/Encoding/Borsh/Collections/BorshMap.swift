import BytePrimitives

/// A map as Borsh has it: entries in ascending key order, each key once.
///
/// Use it where every encoding must be readable. A `Dictionary` cannot hold two texts that Unicode calls equal
/// (`é` and `e` with U+0301), which are two keys to Borsh, and keeps no order.
public struct BorshMap<Key: BorshKey, Value> {
  /// One key with its value.
  public struct Entry {
    /// The key, which gives the entry its place in the map.
    public let key: Key
    /// What the map holds for the key.
    public var value: Value

    /// An entry on its own.
    @inlinable
    public init(key: Key, value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// All entries, strictly ascending by `BorshKey` order.
  public private(set) var entries: [Entry]

  /// An empty map.
  public init() { entries = [] }

  /// The entries of a dictionary.
  public init(_ dictionary: [Key: Value]) where Key: Hashable {
    entries = dictionary.map { Entry(key: $0.key, value: $0.value) }
      .sorted { Key.precedesInBorsh($0.key, $1.key) }
  }

  @usableFromInline
  init(ascending entries: [Entry]) { self.entries = entries }

  /// The value for `key`; setting nil removes the entry.
  ///
  /// - Complexity: reading takes O(log n) comparisons; adding or removing moves the entries after it.
  public subscript(key key: Key) -> Value? {
    get {
      let index = firstIndex(notBefore: key)
      return holds(key, at: index) ? entries[index].value : nil
    }
    set {
      let index = firstIndex(notBefore: key)
      switch (newValue, holds(key, at: index)) {
      case (let value?, true): entries[index].value = value
      case (let value?, false): entries.insert(Entry(key: key, value: value), at: index)
      case (nil, true): entries.remove(at: index)
      case (nil, false): break
      }
    }
  }

  private func firstIndex(notBefore key: Key) -> Int {
    entries.partitioningIndex { !Key.precedesInBorsh($0.key, key) }
  }

  private func holds(_ key: Key, at index: Int) -> Bool {
    index < entries.count && !Key.precedesInBorsh(key, entries[index].key)
  }
}

extension BorshMap: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of entries.
  public var endIndex: Int { entries.count }
  /// The entry at a position in key order.
  public subscript(position: Int) -> Entry { entries[position] }
}

extension BorshMap: ExpressibleByDictionaryLiteral {
  /// The entries of the literal; of a key that is there twice the later value counts.
  public init(dictionaryLiteral elements: (Key, Value)...) {
    self.init()
    for (key, value) in elements { self[key: key] = value }
  }
}

extension BorshMap.Entry: Sendable where Key: Sendable, Value: Sendable {}
extension BorshMap.Entry: Equatable where Key: Equatable, Value: Equatable {}
extension BorshMap.Entry: Hashable where Key: Hashable, Value: Hashable {}
extension BorshMap: Sendable where Key: Sendable, Value: Sendable {}
extension BorshMap: Equatable where Key: Equatable, Value: Equatable {}
extension BorshMap: Hashable where Key: Hashable, Value: Hashable {}
