import SolanaPrimitives
@testable import SolanaTransactions
import TestSupport
import Testing

@Suite("Random messages")
struct MessagePropertyTests {
  @Test(
    "Messages compile, serialize and parse back to the same instructions",
    arguments: [Message.Version.legacy, .v0, .v1])
  func roundTrip(version: Message.Version) throws {
    var random = SeededRandom(seed: 0x5EED + UInt64(version.rawValue))
    var lookups = 0
    for round in 0..<600 {
      let made = RandomMessage(version, using: &random)
      let message = try made.compiled()
      let parsed = try Message(decoding: message.bytes)
      #expect(parsed == message, "round \(round)")
      #expect(parsed.layout == message.layout, "round \(round): layout written and layout parsed")
      #expect(parsed.recentBlockhash == made.recentBlockhash)
      #expect(parsed.configuration == made.configuration)
      #expect(parsed.duplicateAccountKeys.isEmpty)
      lookups += parsed.addressTableLookups.count
      let loaded = try parsed.loadedAddresses(from: made.lookupTables)
      let back = try parsed.decompiled(loaded: loaded)
      try #require(back.count == made.instructions.count)
      try checkPrivileges(back, made, parsed.accounts(loaded: loaded))
      let transaction = Transaction(unsigned: parsed)
      #expect(try Transaction(decoding: transaction.bytes).message == message)
    }
    #expect(version != .v0 || lookups > 100, "tables are used")
  }

  @Test("Messages give each account the union of the privileges that instructions ask for, and no more")
  func privileges() throws {
    var random = SeededRandom(seed: 77)
    for _ in 0..<300 {
      let made = RandomMessage(.legacy, using: &random)
      let accounts = try made.compiled().accounts()
      for account in accounts {
        let uses = made.instructions.flatMap(\.accounts).filter { $0.address == account.address }
        let isPayer = account.address == made.feePayer
        #expect(account.isSigner == (isPayer || uses.contains(where: \.isSigner)))
        #expect(account.isWritable == (isPayer || uses.contains(where: \.isWritable)))
      }
    }
  }

  @Test("Messages order accounts by group, and within each ascending by bytes")
  func order() throws {
    var random = SeededRandom(seed: 78)
    for _ in 0..<300 {
      let message = try RandomMessage(.legacy, using: &random).compiled()
      let accounts = Array(try message.accounts()).dropFirst()
      let group = { (account: AccountMeta) in (account.isSigner ? 0 : 2) + (account.isWritable ? 0 : 1) }
      for (before, after) in zip(accounts, accounts.dropFirst()) {
        let isOrdered =
          group(before) < group(after)
          || (group(before) == group(after)
            && before.address.bytes.lexicographicallyPrecedes(after.address.bytes))
        #expect(isOrdered)
      }
    }
  }

  @Test("Messages keep everything but the blockhash when that is replaced")
  func replacingBlockhash() throws {
    var random = SeededRandom(seed: 79)
    for version in [Message.Version.legacy, .v0, .v1] {
      let message = try RandomMessage(version, using: &random).compiled()
      let fresh = Blockhash(words: 1, 2, 3, 4)
      let replaced = Transaction(unsigned: message).message.replacing(recentBlockhash: fresh)
      #expect(replaced.recentBlockhash == fresh)
      #expect(replaced != message)
      #expect(replaced.replacing(recentBlockhash: message.recentBlockhash) == message)
    }
  }

  private func checkPrivileges(
    _ back: [Instruction], _ made: RandomMessage, _ accounts: AccountList
  ) throws {
    for (found, asked) in zip(back, made.instructions) {
      #expect(found.programID == asked.programID)
      #expect(found.data == asked.data)
      try #require(found.accounts.count == asked.accounts.count)
      for (found, asked) in zip(found.accounts, asked.accounts) {
        #expect(found.address == asked.address)
        #expect(found.isSigner || !asked.isSigner)
        #expect(found.isWritable || !asked.isWritable)
      }
    }
  }
}
