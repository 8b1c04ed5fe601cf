import BytePrimitives
import Hashing
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension Ledger {
  /// The nonce account that a transaction uses in place of a blockhash: the one that its first instruction
  /// advances, if it is writable, holds that very nonce, and its authority signs.
  func usedNonce(
    of message: Message, privileges: [FrameAccount], keys: [PublicKey]
  ) -> LoadedTransaction.UsedNonce? {
    guard let first = message.instructions.first, keys[Int(first.programIDIndex)] == .systemProgram,
      first.data.starts(with: [4, 0, 0, 0]), let position = first.accountIndices.first,
      privileges[Int(position)].isWritable
    else { return nil }
    let key = keys[Int(position)]
    let state = load(key)
    guard state.owner == .systemProgram, let account = NonceAccount(state.data), account.version == .current,
      let content = account.content, content.nonce == message.recentBlockhash,
      first.accountIndices.contains(where: {
        privileges[Int($0)].isSigner && keys[Int($0)] == content.authority
      })
    else { return nil }
    let next = durableNonce(of: blockhashes.latest)
    guard next != content.nonce else { return nil }
    var advanced = state
    NonceAccount(
      content: NonceAccount.Content(
        authority: content.authority, nonce: next, lamportsPerSignature: configuration.lamportsPerSignature)
    ).write(to: &advanced.data)
    return LoadedTransaction.UsedNonce(key: key, advanced: advanced)
  }
}

/// The nonce that stands for a blockhash: a hash of it, so that no blockhash is ever a nonce.
func durableNonce(of blockhash: Blockhash) -> Blockhash {
  var hash = SHA256()
  hash.update(Array("DURABLE_NONCE".utf8))
  hash.update(words: blockhash.words)
  return Blockhash(words: hash.finalize().words)
}

extension NonceAccount {
  /// The nonce account in `data`, if it is one.
  init?(_ data: [UInt8]) {
    do {
      try self.init(data.rawSpan)
    } catch {
      return nil
    }
  }
}
