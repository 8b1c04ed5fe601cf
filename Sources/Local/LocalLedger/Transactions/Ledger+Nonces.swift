import BytePrimitives
import Hashing
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

extension Ledger {
  /// The durable nonce that a transaction has in place of a blockhash: that of the nonce account which its first
  /// instruction advances, if the account is writable, holds this nonce, and its authority signs.
  func usedNonce(
    of message: Message, privileges: [InstructionAccount], addresses: [PublicKey]
  ) -> LoadedTransaction.UsedNonce? {
    guard let first = message.instructions.first, addresses[Int(first.programIDIndex)] == .systemProgram,
      first.data.starts(with: advanceNonceTag), let position = first.accountIndices.first,
      privileges[Int(position)].isWritable
    else { return nil }
    let address = addresses[Int(position)]
    let state = load(address)
    guard state.owner == .systemProgram, let account = try? NonceAccount(state.data),
      account.version == .current,
      let content = account.content, content.nonce == message.recentBlockhash,
      first.accountIndices.contains(where: {
        privileges[Int($0)].isSigner && addresses[Int($0)] == content.authority
      })
    else { return nil }
    let next = durableNonce(of: blockhashes.latest)
    guard next != content.nonce else { return nil }
    var advanced = state
    NonceAccount(
      content: NonceAccount.Content(
        authority: content.authority, nonce: next, lamportsPerSignature: configuration.lamportsPerSignature)
    ).write(to: &advanced.data)
    return LoadedTransaction.UsedNonce(address: address, advanced: advanced)
  }
}

/// How the data of an `AdvanceNonceAccount` instruction of the System program begins.
private let advanceNonceTag: [UInt8] = [4, 0, 0, 0]

/// The durable nonce of a blockhash: a hash of it, so that no blockhash is ever a nonce.
func durableNonce(of blockhash: Blockhash) -> Blockhash {
  var hash = SHA256()
  hash.update(Array("DURABLE_NONCE".utf8))
  hash.update(words: blockhash.words)
  return Blockhash(words: hash.finalize().words)
}
