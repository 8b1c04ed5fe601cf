public import SolanaPrimitives

extension Message {
  /// The keys that stand in the message itself; loaded addresses are not among them.
  public var staticAccountKeys: AccountKeys {
    AccountKeys(buffer: buffer, start: layout.accountKeys, count: layout.accountKeyCount)
  }

  /// The same as an array.
  var staticKeys: [PublicKey] { [PublicKey](buffer, at: layout.accountKeys, count: layout.accountKeyCount) }

  /// Keys that occur more than once among the static keys, each once. The runtime refuses such a message
  /// (`AccountLoadedTwice`), parsers do not look.
  public var duplicateAccountKeys: [PublicKey] {
    var seen: Set<PublicKey> = []
    var duplicates: [PublicKey] = []
    for key in staticAccountKeys where !seen.insert(key).inserted && !duplicates.contains(key) {
      duplicates.append(key)
    }
    return duplicates
  }

  /// A list of keys in a message's buffer.
  public struct AccountKeys: RandomAccessCollection, Sendable {
    let buffer: [UInt8]
    let start: Int
    let count_: Int

    init(buffer: [UInt8], start: Int, count: Int) {
      self.buffer = buffer
      self.start = start
      self.count_ = count
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// The number of keys.
    public var endIndex: Int { count_ }

    /// The key at `position`, which must be below `count`.
    public subscript(position: Int) -> PublicKey {
      precondition(position >= 0 && position < count_, "no account key at \(position)")
      return PublicKey(buffer, at: start + position * 32)
    }
  }
}
