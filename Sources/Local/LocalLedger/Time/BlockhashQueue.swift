import Hashing
import SolanaPrimitives

/// The recent blockhashes, each with the transactions that were processed under it.
struct BlockhashQueue: Sendable {
  /// For how many slots a blockhash is recent.
  static let maximumAge: UInt64 = 150

  private struct Block: Sendable {
    let hash: Blockhash
    let slot: UInt64
    /// The signatures of the processed transactions with this blockhash; the first signature of each.
    var processed = PersistentTable<Signature, Void>()
  }

  /// Oldest first, never empty.
  private var blocks: [Block]
  /// The signatures of processed transactions with another blockhash: a nonce, or any where it is not checked.
  private var others = PersistentTable<Signature, Void>()
  private(set) var latest: Blockhash

  init(slot: UInt64) {
    latest = BlockhashQueue.hash(after: Blockhash(words: 0, 0, 0, 0), slot: slot)
    blocks = [Block(hash: latest, slot: slot)]
  }

  /// Adds the blockhash of `slot`, unless it is the current slot, and removes those that are too old by then.
  mutating func advance(to slot: UInt64) {
    guard let last = blocks.last else { preconditionFailure("the queue holds the latest blockhash") }
    if last.slot == slot { return }
    latest = BlockhashQueue.hash(after: last.hash, slot: slot)
    blocks.append(Block(hash: latest, slot: slot))
    // The clock can be set back; blocks of later slots count as old.
    blocks.removeAll { $0.slot > slot || slot - $0.slot > BlockhashQueue.maximumAge }
  }

  /// Whether a transaction may have this blockhash now.
  func isRecent(_ hash: Blockhash) -> Bool { index(of: hash) != nil }

  /// Whether the transaction with this signature and this blockhash was processed.
  func contains(_ signature: Signature, under hash: Blockhash) -> Bool {
    guard let index = index(of: hash) else { return others[signature] != nil }
    return blocks[index].processed[signature] != nil
  }

  /// Adds a processed transaction.
  mutating func insert(_ signature: Signature, under hash: Blockhash) {
    guard let index = index(of: hash) else { return others.set((), for: signature) }
    blocks[index].processed.set((), for: signature)
  }

  /// Newest first, the order of the RecentBlockhashes sysvar.
  var newestFirst: [Blockhash] { blocks.reversed().map(\.hash) }

  private func index(of hash: Blockhash) -> Int? {
    if hash == latest { return blocks.count - 1 }
    return blocks.firstIndex { $0.hash == hash }
  }

  /// The blockhashes of a ledger are computed from its slots alone, so that equal histories have equal blockhashes.
  private static func hash(after previous: Blockhash, slot: UInt64) -> Blockhash {
    var hash = SHA256()
    hash.update(words: previous.words)
    hash.update(words: (slot, 0, 0, 0))
    return Blockhash(words: hash.finalize().words)
  }
}
