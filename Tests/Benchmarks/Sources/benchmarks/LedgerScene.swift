import InferenceStaking
import InstructionBuilders
import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaSigning
import SolanaTransactions
import StakingModel

/// The protocol on a local ledger with many pools; their operators are names that need not sign.
struct LedgerScene {
  struct Failure: Error { let logs: [String] }

  var chain = Ledger(programs: [StakingProcessor(configuration: .mainnet)], verifier: nil)
  let admin: KeyPair
  let mint = LedgerScene.name(1, 0)
  let usdcMint = StakingConfiguration.mainnet.usdcMint
  private(set) var operators: [PublicKey] = []

  init(pools: Int) throws {
    admin = try KeyPair(seed: Array(repeating: 7, count: 32))
    for (mint, decimals) in [(mint, 9), (usdcMint, 6)] as [(PublicKey, UInt8)] {
      let data = Mint(mintAuthority: admin.publicKey, decimals: decimals).data
      chain[mint] = AccountState(lamports: 1_461_600, owner: .tokenProgram, data: data)
    }
    try chain.airdrop(1_000_000_000_000_000_000, to: admin.publicKey)
    setTokens(1_000_000_000_000_000, of: mint, in: admin.publicKey)
    setTokens(0, of: usdcMint, in: admin.publicKey)
    try setUpProtocol()
    operators.reserveCapacity(pools)
    for number in 0..<pools { try addPool(LedgerScene.name(2, UInt64(number))) }
  }

  /// A key that stands for a number of a kind; which point it is does not matter.
  private static func name(_ kind: UInt64, _ number: UInt64) -> PublicKey {
    var random = Random(seed: kind << 40 | number)
    return PublicKey(words: random.next(), random.next(), random.next(), random.next())
  }

  private mutating func setUpProtocol() throws {
    let key = admin.publicKey
    let overview = try CreatePoolOverview(
      accounts: .init(
        payer: key, programAdmin: key, registrationFeePayoutWallet: key,
        slashingDestinationTokenAccount: tokenAccount(key, of: mint),
        slashingDestinationUSDCAccount: tokenAccount(key, of: usdcMint), mint: mint, usdcMint: usdcMint))
    var settings = UpdatePoolOverviewArgs.unchanged
    settings.allowPoolCreation = true
    settings.minOperatorTokenStake = 1_000
    let update = try UpdatePoolOverview(arguments: settings, accounts: .init(programAdmin: key))
    var roles = UpdatePoolOverviewAuthoritiesArgs.unchanged
    roles.newRewardDistributionAuthorities = [key]
    let authorities = try UpdatePoolOverviewAuthorities(arguments: roles, accounts: .init(programAdmin: key))
    try succeed([overview.instruction, update.instruction, authorities.instruction])
  }

  /// A pool whose operator has staked.
  private mutating func addPool(_ owner: PublicKey) throws {
    try chain.airdrop(1_000_000_000, to: owner)
    setTokens(1_000_000, of: mint, in: owner)
    let create = try CreateOperatorPool(
      arguments: .init(
        autoStakeFees: false, rewardCommissionRateBps: 1000, allowDelegation: true, name: "Pool",
        description: nil, websiteURL: nil, avatarImageURL: nil, operatorAuthKeys: nil,
        usdcCommissionRateBps: 1000),
      accounts: .init(
        payer: admin.publicKey, admin: owner, adminTokenAccount: tokenAccount(owner, of: mint),
        registrationFeePayoutTokenAccount: tokenAccount(admin.publicKey, of: mint), mint: mint,
        usdcMint: usdcMint))
    try succeed([create.instruction])
    try succeed([try stake(1_000_000, by: owner, into: owner).instruction])
    operators.append(owner)
    if operators.count % 1_000 == 0 { chain.advance(by: .slots(1)) }
  }

  // MARK: Instructions and transactions

  /// A stake into an operator's pool.
  func stake(_ amount: UInt64, by owner: PublicKey, into poolOperator: PublicKey) throws -> Stake {
    try Stake(
      arguments: .init(tokenAmount: amount),
      accounts: .init(
        owner: owner, initialPoolAdmin: poolOperator, operatorStakingRecord: try record(of: poolOperator),
        ownerTokenAccount: tokenAccount(owner, of: mint)))
  }

  /// Where an operator's own stake in his pool is kept.
  func record(of poolOperator: PublicKey) throws -> PublicKey {
    let pool = try OperatorPool.address(initialPoolAdmin: poolOperator).address
    return try StakingRecord.address(operatorPool: pool, owner: poolOperator).address
  }

  func transaction(_ instructions: [Instruction], isSigned: Bool) throws -> Transaction {
    let message = try Message(
      version: .legacy, feePayer: admin.publicKey, instructions: instructions,
      recentBlockhash: chain.latestBlockhash)
    guard isSigned else { return Transaction(unsigned: message) }
    return try Transaction(message: message, signatures: [admin.publicKey: admin.sign(message.bytes)])
  }

  mutating func succeed(_ instructions: [Instruction]) throws {
    let outcome = chain.process(try transaction(instructions, isSigned: false))
    guard outcome.error == nil else { throw Failure(logs: outcome.logs) }
  }

  // MARK: Tokens

  func tokenAccount(_ wallet: PublicKey, of mint: PublicKey) -> PublicKey {
    LedgerScene.name(mint == self.mint ? 3 : 4, wallet.words.0)
  }

  mutating func setTokens(_ amount: UInt64, of mint: PublicKey, in wallet: PublicKey) {
    setTokens(amount, of: mint, at: tokenAccount(wallet, of: mint), owner: wallet)
  }

  mutating func setTokens(_ amount: UInt64, of mint: PublicKey, at account: PublicKey, owner: PublicKey) {
    let data = TokenAccount(mint: mint, owner: owner, amount: amount).data
    chain[account] = AccountState(lamports: 2_039_280, owner: .tokenProgram, data: data)
  }
}
