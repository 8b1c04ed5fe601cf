import AnchorCore
import Hashing
import InferenceStaking
import InstructionBuilders
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import StakingModel
import Testing

/// A chain with the staking program, its two mints and wallets that hold tokens.
struct World: Sendable {
  var chain: Ledger
  /// Sums that a scenario keeps over its scenes, by name.
  var sums: [String: UInt64] = [:]
  let configuration: StakingConfiguration
  let mint = World.key("mint")
  let wrongUSDC = World.key("another USDC mint")
  let feePayer = World.key("fee payer")
  let programAdmin = World.key("program admin")
  let signer = World.key("plain signer")
  let feeWallet = World.key("registration fee payout wallet")
  let slashingWallet = World.key("slashing destination wallet")

  var usdcMint: PublicKey { configuration.usdcMint }

  init(_ configuration: StakingConfiguration = .test) throws {
    self.configuration = configuration
    chain = Ledger(
      programs: [StakingProcessor(configuration: configuration)], verifier: nil, configuration: .timeless)
    try chain.airdrop(1_000_000_000_000, to: feePayer)
    for (mint, decimals) in [(mint, 9), (usdcMint, 6), (wrongUSDC, 6)] as [(PublicKey, UInt8)] {
      let data = Mint(mintAuthority: feePayer, decimals: decimals).data
      chain[mint] = AccountState(lamports: 1_461_600, owner: .tokenProgram, data: data)
    }
    let wallets =
      [signer] + (1...5).map(Self.poolAdmin) + (1...3).map(Self.delegator)
    for wallet in wallets + [programAdmin, Self.poolAdmin(6), feeWallet, slashingWallet] {
      try chain.airdrop(100_000_000_000, to: wallet)
      setTokens(0, of: mint, in: wallet)
      setTokens(0, of: usdcMint, in: wallet)
    }
    for wallet in wallets { setTokens(10_000_000_000, of: mint, in: wallet) }
  }

  /// The key of a name: its hash.
  static func key(_ name: String) -> PublicKey {
    let words = SHA256.digest(of: Array(name.utf8)).words
    return PublicKey(words: words.0, words.1, words.2, words.3)
  }

  static func poolAdmin(_ number: Int) -> PublicKey { key("pool admin \(number)") }
  static func delegator(_ number: Int) -> PublicKey { key("delegator \(number)") }

  // MARK: Tokens

  /// The wallet's account for a mint.
  func tokenAccount(_ wallet: PublicKey, of mint: PublicKey) -> PublicKey {
    World.key("\(wallet) \(mint)")
  }

  /// Gives a wallet's account a balance out of nowhere.
  mutating func setTokens(_ amount: UInt64, of mint: PublicKey, in wallet: PublicKey) {
    setTokens(amount, of: mint, at: tokenAccount(wallet, of: mint), owner: wallet)
  }

  mutating func setTokens(_ amount: UInt64, of mint: PublicKey, at account: PublicKey, owner: PublicKey) {
    let data = TokenAccount(mint: mint, owner: owner, amount: amount).data
    chain[account] = AccountState(lamports: 2_039_280, owner: .tokenProgram, data: data)
  }

  /// Adds tokens to an account that exists.
  mutating func addTokens(_ amount: UInt64, to account: PublicKey) throws {
    var state = try #require(chain[account])
    var content = try token(state)
    content.amount += amount
    content.write(to: &state.data)
    chain[account] = state
  }

  /// The base units in a token account; nil if it does not exist.
  func balance(_ account: PublicKey) throws -> UInt64? {
    guard let state = chain[account] else { return nil }
    return try token(state).amount
  }

  private func token(_ state: AccountState) throws -> TokenAccount {
    return try TokenAccount(state.data)
  }

  mutating func count(_ amount: UInt64, _ name: String) { sums[name, default: 0] += amount }
  func sum(_ name: String) -> UInt64 { sums[name] ?? 0 }

  // MARK: Transactions

  /// Sends instructions in one transaction; whoever must sign signs.
  mutating func send(_ instructions: [Instruction]) throws -> TransactionOutcome {
    let message = try Message(
      version: .legacy, feePayer: feePayer, instructions: instructions,
      recentBlockhash: chain.latestBlockhash)
    return chain.process(Transaction(unsigned: message))
  }

  /// Sends an instruction that must succeed.
  @discardableResult
  mutating func accept(
    _ instruction: some AnchorInstruction, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TransactionOutcome {
    let outcome = try send([instruction.instruction])
    #expect(outcome.error == nil, "\(outcome.logs.joined(separator: "\n"))", sourceLocation: sourceLocation)
    return outcome
  }

  /// Sends an instruction that must fail with a numbered error and change nothing but the fee payer.
  @discardableResult
  mutating func refuse(
    _ code: UInt32, _ instruction: some AnchorInstruction, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TransactionOutcome {
    let outcome = try send([instruction.instruction])
    #expect(
      outcome.error == .instruction(index: 0, .custom(code)), "\(outcome.logs.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
    #expect(outcome.changes.allSatisfy { $0.address == feePayer }, sourceLocation: sourceLocation)
    return outcome
  }
}
