import EventDecoding
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TestSupport
import Testing
import TransactionDecoding

/// What the client makes of two recorded transactions.
@Suite("Scenarios: client")
struct ClientScenarios {
  /// The recorded transaction of an instruction, and the program that it calls.
  private func recorded(_ name: String) throws -> (record: TransactionResponse, program: StakingProgram)? {
    guard let cases = try Fixtures.vectors("transactions-real")?.list("cases") else { return nil }
    let node = try Fixtures.require(cases.first { $0["name"]?.string == name }, name)
    return (
      try TransactionResponse(json: Array(node.text("response").utf8)),
      StakingProgram(id: try PublicKey(node.text("program_id")))
    )
  }

  @Test("A stake of an older build has the eight accounts of its layout, under their names")
  func olderStake() throws {
    guard let (record, program) = try recorded("stake") else { return }
    #expect(record.decoded(with: StakingProgram.mainnet).instructions.isEmpty)
    let calls = record.decoded(with: program).instructions
    let call = try #require(calls.first)
    #expect(calls.count == 1 && call.name == "stake")
    guard case .stake(let arguments)? = call.typed else {
      Issue.record("not a stake: \(call.content)")
      return
    }
    #expect(arguments.tokenAmount == 974)
    #expect(
      call.accounts.entries.map(\.name) == [
        "owner", "pool_overview", "operator_pool", "owner_staking_record", "operator_staking_record",
        "owner_token_account", "staked_token_account", "token_program",
      ])
    #expect(call.accounts["staking_record"] == nil)
    #expect(call.accounts.missing == ["instructions"])
  }

  @Test("An accrual's event states what the vaults gained")
  func accrualEvent() throws {
    guard let (record, program) = try recorded("accrue_reward") else { return }
    let call = try #require(record.decoded(with: program).instructions.first)
    guard case .accrueReward(let arguments)? = call.typed else {
      Issue.record("not an accrual: \(call.content)")
      return
    }
    #expect(arguments.rewardAmount == 74_800_235_000_000_000)
    #expect(arguments.usdcAmount == 67_316_368_000_000)
    let events = call.events.compactMap { event -> AccrueRewardEvent? in
      if case .accrueRewardEvent(let content)? = event.event { content } else { nil }
    }
    let event = try #require(events.first)
    #expect(events.count == 1 && event.instructionIndex == 0 && event.epoch == 1)
    let rewards = try CommissionSplit(amount: arguments.rewardAmount, rateBps: 8800)
    let usdc = try CommissionSplit(amount: arguments.usdcAmount, rateBps: 4800)
    #expect(event.operatorRewardCommission == rewards.commission && event.delegatorRewards == rewards.rest)
    #expect(event.operatorUSDCCommission == usdc.commission && event.delegatorUSDCEarnings == usdc.rest)
    let gained = try [
      "staked_token_account", "reward_fee_token_account", "usdc_fee_token_account", "pool_usdc_vault",
    ]
    .map { try gain(of: $0, in: call.accounts, record) }
    #expect(gained[0] + gained[1] == event.totalRewardsTransferred)
    #expect(gained[0] == event.delegatorRewards && gained[1] == event.operatorRewardCommission)
    #expect(gained[2] + gained[3] == event.totalUSDCTransferred)
    #expect(gained[2] == event.operatorUSDCCommission && gained[3] == event.delegatorUSDCEarnings)
  }

  private func gain(of name: String, in accounts: NamedAccounts, _ record: TransactionResponse) throws
    -> UInt64
  {
    let key = try #require(accounts[name]).address
    let index = try #require(record.accounts.keys.firstIndex(of: key))
    func amount(_ balances: [TokenBalance]?) -> UInt64 {
      balances?.first { Int($0.accountIndex) == index }?.amount ?? 0
    }
    return amount(record.meta?.postTokenBalances) - amount(record.meta?.preTokenBalances)
  }
}
