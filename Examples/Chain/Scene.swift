public import InferenceStaking
import InstructionBuilders
public import LocalLedger
import ProgramRuntime
import SolanaPDA
public import SolanaPrimitives
import SolanaPrograms
public import SolanaSigning
public import SolanaTransactions
import StakingModel

/// The start of the examples on a local ledger: the protocol is set up, an operator has a pool and has staked 1,000
/// tokens, a delegator has 1,000 tokens and an empty staking record in that pool.
public struct Scene: Sendable {
  /// The chain, with signatures verified by libsodium.
  public var chain = Ledger(programs: [StakingProcessor(configuration: .mainnet)], verifier: .libsodium)
  /// The program's admin and the mints' authority.
  public let admin: KeyPair
  /// The pool's operator.
  public let poolOperator: KeyPair
  /// A delegator of the pool.
  public let delegator: KeyPair
  /// The mint of the staked token.
  public let mint: PublicKey
  /// The mint of USDC.
  public let usdcMint = StakingConfiguration.mainnet.usdcMint
  /// The pool's address.
  public let pool: PublicKey

  /// Sets everything up.
  public init() throws {
    admin = try KeyPair(seed: Array(repeating: 1, count: 32))
    poolOperator = try KeyPair(seed: Array(repeating: 2, count: 32))
    delegator = try KeyPair(seed: Array(repeating: 3, count: 32))
    mint = try KeyPair(seed: Array(repeating: 4, count: 32)).publicKey
    pool = try OperatorPool.address(initialPoolAdmin: poolOperator.publicKey).address

    for (mint, decimals) in [(mint, 9), (usdcMint, 6)] as [(PublicKey, UInt8)] {
      let data = Mint(mintAuthority: admin.publicKey, decimals: decimals).data
      chain[mint] = AccountState(lamports: 1_461_600, owner: .tokenProgram, data: data)
    }
    for wallet in [admin, poolOperator, delegator] {
      try chain.airdrop(10_000_000_000, to: wallet.publicKey)
      let accounts = try [mint, usdcMint].map {
        try AssociatedTokenProgram.createIdempotent(
          payer: wallet.publicKey, wallet: wallet.publicKey, mint: $0)
      }
      try succeed(accounts, by: wallet)
      try succeed([try mintTokens(1_000, to: tokenAccount(of: wallet))], by: admin)
    }
    try setUpProtocol()
    try setUpPool()
  }

  // MARK: Instructions

  /// An instruction that mints tokens.
  public func mintTokens(_ tokens: UInt64, to account: PublicKey) throws -> Instruction {
    TokenProgram.mintTo(tokens * 1_000_000_000, of: mint, to: account, authority: admin.publicKey)
  }

  /// An instruction that stakes into the pool.
  public func stake(_ baseUnits: UInt64, by wallet: KeyPair) throws -> Stake {
    try Stake(
      arguments: .init(tokenAmount: baseUnits),
      accounts: .init(
        owner: wallet.publicKey, pool: try poolState(), ownerTokenAccount: try tokenAccount(of: wallet)))
  }

  /// The address of a wallet's account for the staked token.
  public func tokenAccount(of wallet: KeyPair) throws -> PublicKey {
    try ProgramAddress.associatedToken(owner: wallet.publicKey, mint: mint).address
  }

  /// The address of a wallet's account for USDC.
  public func usdcAccount(of wallet: KeyPair) throws -> PublicKey {
    try ProgramAddress.associatedToken(owner: wallet.publicKey, mint: usdcMint).address
  }

  /// The address of a wallet's staking record in the pool.
  public func record(of wallet: KeyPair) throws -> PublicKey {
    try StakingRecord.address(operatorPool: pool, owner: wallet.publicKey).address
  }
}
