import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import TestSupport
import Testing

@Suite("The ledger as a value") struct LedgerValueTests {
  @Test("A copy is a snapshot, and assigning it back restores everything") func snapshots() throws {
    var chain = Chain()
    let saved = chain
    let outcome = try chain.run(SystemProgram.transfer(5_000_000, from: Chain.payer, to: address(2)))
    #expect(outcome.error == nil)
    chain.ledger.advance(by: .days(7))
    #expect(chain.ledger.balance(of: address(2)) == 5_000_000)
    #expect(saved.ledger.balance(of: address(2)) == 0)
    #expect(saved.ledger.clock == .genesis)
    chain = saved
    #expect(chain.ledger[address(2)] == nil)
    #expect(chain.ledger.balance(of: Chain.payer) == 1_000_000_000_000)
    #expect(chain.ledger.latestBlockhash == saved.ledger.latestBlockhash)
  }

  @Test("An account without lamports is no account") func accountWithoutLamports() {
    var chain = Chain()
    chain.ledger[address(2)] = AccountState(lamports: 0, owner: address(3), data: [1, 2, 3])
    #expect(chain.ledger[address(2)] == nil)
    chain.ledger[address(2)] = AccountState(lamports: 1)
    #expect(chain.ledger[address(2)]?.owner == .systemProgram)
    chain.ledger[address(2)] = nil
    #expect(chain.ledger[address(2)] == nil)
    #expect(chain.ledger.accountCount == 1)
  }

  @Test("Programs and sysvars exist without having been set") func builtInAccounts() throws {
    let chain = Chain()
    for program in [PublicKey.systemProgram, .tokenProgram, .associatedTokenProgram, .memoProgram] {
      #expect(chain.ledger[program]?.isExecutable == true)
    }
    #expect(chain.ledger[.systemProgram]?.owner == .nativeLoader)
    #expect(chain.ledger[.tokenProgram]?.owner == .bpfLoader)
    let rent = try #require(chain.ledger[.rentSysvar])
    #expect(rent.owner == .sysvarOwner)
    #expect(rent.data == [0x98, 0x0d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x40, 50])
    #expect(rent.lamports == 1_009_200)
  }

  @Test("The clock sysvar follows the ledger's clock") func clockSysvar() throws {
    var chain = Chain()
    chain.ledger.advance(by: .slots(3))
    let data = try #require(chain.ledger[.clockSysvar]).data
    #expect(data.count == 40)
    #expect(data[0] == 3)
    #expect(chain.ledger[.clockSysvar]?.lamports == 1_169_280)
  }

  @Test("Slot, epoch and time advance together") func advancingTime() {
    var chain = Chain()
    chain.ledger.advance(by: .days(7))
    let clock = chain.ledger.clock
    #expect(clock.unixTimestamp == SysvarClock.genesis.unixTimestamp + 7 * 86_400)
    #expect(clock.slot == 7 * 86_400 * 1_000 / 400)
    #expect(clock.epoch == clock.slot / 432_000)
    #expect(clock.leaderScheduleEpoch == clock.epoch + 1)
    #expect(clock.epochStartTimestamp == SysvarClock.genesis.unixTimestamp + 6 * 86_400)
    // Parts of a slot are not lost.
    for _ in 0..<5 { chain.ledger.advance(by: .milliseconds(200)) }
    #expect(chain.ledger.clock.slot == clock.slot + 2)
    #expect(chain.ledger.clock.unixTimestamp == clock.unixTimestamp + 1)
    chain.ledger.advance(by: .seconds(-5))
    #expect(chain.ledger.clock.slot == clock.slot + 2)
    chain.ledger.advance(by: .days(.max))
    #expect(chain.ledger.clock.unixTimestamp > clock.unixTimestamp)
  }

  @Test("An airdrop beyond 64 bits is refused and changes nothing") func airdropOverflow() throws {
    var chain = Chain()
    try chain.ledger.airdrop(.max, to: address(2))
    #expect(throws: LedgerError.balanceOverflow(address(2))) { try chain.ledger.airdrop(1, to: address(2)) }
    #expect(chain.ledger.balance(of: address(2)) == .max)
  }

  @Test("Equal histories give equal chains") func equalHistories() throws {
    func history() throws -> (Ledger, [String]) {
      var chain = Chain()
      var random = SeededRandom(seed: 3)
      var logs: [String] = []
      for _ in 0..<200 {
        let outcome = try chain.run(
          SystemProgram.transfer(
            UInt64(random.below(3_000_000)), from: Chain.payer, to: address(UInt64(2 + random.below(50)))))
        logs += outcome.logs
        chain.ledger.advance(by: .milliseconds(Int64(random.below(1_000))))
      }
      return (chain.ledger, logs)
    }
    let (a, logsA) = try history()
    let (b, logsB) = try history()
    #expect(logsA == logsB)
    #expect(a.latestBlockhash == b.latestBlockhash)
    var addressesA: [PublicKey] = []
    var addressesB: [PublicKey] = []
    a.forEachAccount { address, state in
      addressesA.append(address)
      #expect(b[address] == state)
    }
    b.forEachAccount { address, _ in addressesB.append(address) }
    #expect(addressesA == addressesB)
  }
}
