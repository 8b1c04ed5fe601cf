import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import TestSupport
import Testing

/// Random transactions of native programs, with the rules that hold after each.
@Suite("Lamports and tokens are conserved") struct ConservationTests {
  @Test("No lamport and no token appears or disappears, but for fees", arguments: 1...8)
  func conservation(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var chain = Chain()
    let wallets = (0..<6).map { address(10 + $0) }
    let mint = address(20)
    let accounts = (0..<8).map { address(30 + $0) }
    for wallet in wallets { chain.ledger[wallet] = AccountState(lamports: 50_000_000) }
    chain.put(Mint(mintAuthority: wallets[0], decimals: 6, freezeAuthority: wallets[1]), at: mint)
    for account in accounts {
      chain.put(
        TokenAccount(mint: mint, owner: wallets[random.below(6)], amount: UInt64(random.below(1_000))),
        at: account)
    }
    var burnt = try tokens(chain) - Int128(try chain.mint(mint).supply)
    var paid: UInt64 = 0
    let lamports = total(chain)
    var successes = 0
    for _ in 0..<400 {
      let instructions = (0...random.below(3)).map { _ in
        instruction(wallets: wallets, mint: mint, accounts: accounts, &random)
      }
      let before = chain.ledger
      let outcome = try chain.ledger.process(instructions, feePayer: Chain.payer)
      paid += outcome.fee
      #expect(total(chain) + UInt128(paid) == lamports)
      if outcome.error == nil {
        successes += 1
      } else {
        #expect(outcome.changes.allSatisfy { $0.address == Chain.payer })
      }
      for change in outcome.changes {
        #expect(chain.ledger[change.address] == change.after)
        #expect(before[change.address] == change.before)
        #expect(change.before != change.after)
      }
      if random.oneIn(10) { chain.ledger.advance(by: .slots(1)) }
      #expect(try tokens(chain) - Int128(try chain.mint(mint).supply) == burnt)
      burnt = try tokens(chain) - Int128(try chain.mint(mint).supply)
    }
    #expect(successes > 20)
  }

  private func instruction(
    wallets: [PublicKey], mint: PublicKey, accounts: [PublicKey], _ random: inout SeededRandom
  ) -> Instruction {
    let wallet = wallets[random.below(wallets.count)]
    let (from, to) = (accounts[random.below(accounts.count)], accounts[random.below(accounts.count)])
    let amount = UInt64(random.below(400))
    return switch random.below(10) {
    case 0, 1:
      SystemProgram.transfer(UInt64(random.below(3_000_000)), from: wallet, to: wallets[random.below(6)])
    case 2: TokenProgram.mintTo(amount, of: mint, to: to, authority: wallets[0])
    case 3: TokenProgram.burn(amount, of: mint, from: from, authority: wallet)
    case 4: TokenProgram.approve(amount, of: from, delegate: wallets[random.below(6)], owner: wallet)
    case 5:
      TokenProgram().instruction(
        random.oneIn(2) ? .freezeAccount : .thawAccount, accounts: [from, mint, wallets[1]])
    case 6: TokenProgram.closeAccount(from, destination: wallet, owner: wallet)
    default: TokenProgram.transfer(amount, from: from, to: to, authority: wallet)
    }
  }

  private func total(_ chain: Chain) -> UInt128 {
    var sum: UInt128 = 0
    chain.ledger.forEachAccount { _, state in sum += UInt128(state.lamports) }
    return sum
  }

  private func tokens(_ chain: Chain) throws -> Int128 {
    var sum: Int128 = 0
    chain.ledger.forEachAccount { _, state in
      if let account = try? TokenAccount(state.data) { sum += Int128(account.amount) }
    }
    return sum
  }
}
