import Hashing
import SolanaPrimitives

/// The blockhashes that transactions may carry, and what was processed under each.
struct BlockhashQueue: Sendable {
  /// For how many slots a blockhash is good.
  static let maximumAge: UInt64 = 150

  private struct Block: Sendable {
    let hash: Blockhash
    let slot: UInt64
    /// The first signatures of the transactions that carried the hash.
    var processed = PersistentTable<Signature, Void>()
  }

  /// Oldest first, never empty.
  private var blocks: [Block]
  /// Signatures of transactions that carried no known blockhash: nonces, or any where they are not checked.
  private var others = PersistentTable<Signature, Void>()
  private(set) var latest: Blockhash

  init(slot: UInt64) {
    latest = BlockhashQueue.hash(after: Blockhash(words: 0, 0, 0, 0), slot: slot)
    blocks = [Block(hash: latest, slot: slot)]
  }

  /// Adds the blockhash of a slot and forgets what is too old by then. A slot that is no new one adds nothing.
  mutating func advance(to slot: UInt64) {
    guard let last = blocks.last, last.slot != slot else { return }
    latest = BlockhashQueue.hash(after: last.hash, slot: slot)
    blocks.append(Block(hash: latest, slot: slot))
    // The clock can be set back; such blocks count as old.
    blocks.removeAll { $0.slot > slot || slot - $0.slot > BlockhashQueue.maximumAge }
  }

  /// Whether a transaction may carry `hash` now.
  func isRecent(_ hash: Blockhash) -> Bool { position(of: hash) != nil }

  /// Whether the transaction with this signature was processed, under this hash.
  func contains(_ signature: Signature, under hash: Blockhash) -> Bool {
    guard let position = position(of: hash) else { return others[signature] != nil }
    return blocks[position].processed[signature] != nil
  }

  /// Remembers a processed transaction.
  mutating func insert(_ signature: Signature, under hash: Blockhash) {
    guard let position = position(of: hash) else { return others.set((), for: signature) }
    blocks[position].processed.set((), for: signature)
  }

  /// Newest first, the order of the sysvar.
  var newestFirst: [Blockhash] { blocks.reversed().map(\.hash) }

  private func position(of hash: Blockhash) -> Int? {
    if hash == latest { return blocks.count - 1 }
    return blocks.firstIndex { $0.hash == hash }
  }

  /// A ledger's hashes follow from its slots alone, so that equal histories have equal hashes.
  private static func hash(after previous: Blockhash, slot: UInt64) -> Blockhash {
    var hash = SHA256()
    hash.update(words: previous.words)
    hash.update(words: (slot, 0, 0, 0))
    return Blockhash(words: hash.finalize().words)
  }
}
