import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

@Suite("Lookup tables") struct LookupTableTests {
  let table = address(70)

  private func put(_ account: LookupTableAccount, in chain: inout Chain) {
    chain.ledger[table] = AccountState(
      lamports: 10_000_000, owner: .addressLookupTableProgram, data: account.data)
  }

  private func transfer(_ chain: Chain) throws -> Transaction {
    let message = try Message(
      version: .v0, feePayer: Chain.payer,
      instructions: [SystemProgram.transfer(1_000_000, from: Chain.payer, to: address(2))],
      recentBlockhash: chain.ledger.latestBlockhash,
      lookupTables: [AddressLookupTable(key: table, addresses: [address(5), address(2)])])
    #expect(message.addressTableLookups.count == 1)
    return Transaction(unsigned: message)
  }

  @Test("A version 0 message loads addresses from tables on the chain") func loadedAddresses() throws {
    var chain = Chain()
    chain.ledger.advance(by: .slots(1))
    put(LookupTableAccount(authority: nil, addresses: [address(5), address(2)]), in: &chain)
    #expect(chain.ledger.process(try transfer(chain)).error == nil)
    #expect(chain.ledger.balance(of: address(2)) == 1_000_000)
  }

  @Test("Each reason why a table can't be used has its own error") func unusableTables() throws {
    var chain = Chain()
    chain.ledger.advance(by: .slots(1_000))
    let transaction = try transfer(chain)
    #expect(chain.ledger.process(transaction).error == .addressLookupTableNotFound)
    chain.ledger[table] = AccountState(lamports: 10_000_000)
    #expect(chain.ledger.process(transaction).error == .invalidAddressLookupTableOwner)
    for data in [[], [1, 0, 0, 0], [UInt8](repeating: 0, count: 56)] as [[UInt8]] {
      chain.ledger[table] = AccountState(
        lamports: 10_000_000, owner: .addressLookupTableProgram, data: data)
      #expect(chain.ledger.process(transaction).error == .invalidAddressLookupTableData)
    }
    put(LookupTableAccount(authority: nil, addresses: [address(5)]), in: &chain)
    #expect(chain.ledger.process(transaction).error == .invalidAddressLookupTableIndex)
    put(
      LookupTableAccount(deactivationSlot: 10, authority: nil, addresses: [address(5), address(2)]),
      in: &chain)
    #expect(chain.ledger.process(transaction).error == .addressLookupTableNotFound)
    put(
      LookupTableAccount(deactivationSlot: 900, authority: nil, addresses: [address(5), address(2)]),
      in: &chain)
    #expect(chain.ledger.process(transaction).error == nil)
  }

  @Test("Addresses can be loaded from the slot after they were added") func addedAddresses() throws {
    var chain = Chain()
    chain.ledger.advance(by: .slots(5))
    put(
      LookupTableAccount(
        lastExtendedSlot: 5, lastExtendedStart: 1, authority: nil, addresses: [address(5), address(2)]),
      in: &chain)
    #expect(chain.ledger.process(try transfer(chain)).error == .invalidAddressLookupTableIndex)
    chain.ledger.advance(by: .slots(1))
    #expect(chain.ledger.process(try transfer(chain)).error == nil)
  }
}
