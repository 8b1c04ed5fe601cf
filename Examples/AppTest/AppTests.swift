import AccountDecoding
import ExampleChain
import InferenceStaking
import LocalLedger
import SolanaTransactions
import Testing

/// A function of an app: the fewest shares that are worth at least `tokens` base units when unstaked.
func sharesToUnstake(forAtLeast tokens: UInt64, in pool: OperatorPool) -> UInt64 {
  let product = UInt128(tokens) * UInt128(pool.totalShares)
  let staked = UInt128(pool.totalStakedAmount)
  return UInt64((product + staked - 1) / staked)
}

/// The same random numbers every time, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {  // SplitMix64
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct AppTests {
  @Test("The shares that the app asks for bring the tokens, and one share less does not")
  func sharesForTokens() throws {
    var scene = try Scene()
    scene.chain.verifier = nil  // signatures are not under test
    try scene.succeed(
      [try scene.stake(1_000_000_000_000, by: scene.delegator).instruction], by: scene.delegator)
    var random = SeededGenerator(state: 7)

    for _ in 0..<200 {
      var round = scene  // each round begins with the same chain: a copy costs nothing
      // Rewards of many epochs make a share worth more than a token: set that state.
      var pool = try round.poolState()
      pool.totalStakedAmount += .random(in: 0..<50_000_000_000_000, using: &random)
      let content = try pool.accountBytes()
      round.chain[scene.pool]?.data.replaceSubrange(0..<content.count, with: content)

      let wanted = UInt64.random(in: 1...500_000_000_000, using: &random)
      let shares = sharesToUnstake(forAtLeast: wanted, in: pool)
      #expect(try tokensInCooldown(unstaking: shares, round) >= wanted)
      if shares > 1 { #expect(try tokensInCooldown(unstaking: shares - 1, round) < wanted) }
    }
  }

  /// The tokens in cooldown after unstaking, by the program itself.
  private func tokensInCooldown(unstaking shares: UInt64, _ scene: Scene) throws -> UInt64 {
    var scene = scene
    let unstake = try Unstake(
      arguments: .init(sharesAmount: shares),
      accounts: .init(owner: scene.delegator.publicKey, pool: try scene.poolState()))
    try scene.succeed([unstake.instruction], by: scene.delegator)
    return try scene.recordState(of: scene.delegator).tokensUnstakeAmount
  }
}
