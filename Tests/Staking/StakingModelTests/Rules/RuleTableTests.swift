import AnchorCore
import InferenceStaking
import SolanaPDA
import Testing

@testable import StakingModel

@Suite("Rules of the instructions")
struct RuleTableTests {
  @Test("The rules name the accounts of the IDL, in its order and with its flags")
  func accounts() {
    for (rules, schema) in InstructionTable.pairs {
      let declared = rules.accounts.map { rule in
        AccountSchema(
          InstructionTable.snakeCase(rule.name), signer: rule.kind == .signer || rule.mustSign,
          writable: rule.isWritable,
          optional: rule.isOptional)
      }
      #expect(declared == schema.accounts, "\(schema.name)")
    }
    #expect(InstructionTable.pairs.map(\.rules.accounts.count).max() == StakingRules.maximumAccounts)
  }

  @Test("A name that is not in an instruction's list stops the process")
  func absentAccount() async {
    await #expect(processExitsWith: .failure) { _ = StakeRules.rules.position(.mint) }
  }

  @Test("A third relation of one account stops the process")
  func thirdRelation() async {
    await #expect(processExitsWith: .failure) {
      _ = AccountRule.operatorPool.relates(.poolAdmin, to: .admin).relates(.poolAdmin, to: .admin)
        .relates(.poolAdmin, to: .admin)
    }
  }

  @Test("Accounts are created with the space of the deployed program")
  func spaces() {
    #expect(AccountSpace.poolOverview == 1762)
    #expect(AccountSpace.operatorPool == 1375)
    #expect(AccountSpace.stakingRecord == 377)
    #expect(AccountSpace.operatorStakingRecord == 121)
    #expect(AccountSpace.rewardRecord == 461)
  }

  @Test("The seeds of every derived address give the address of the generated code")
  func seeds() throws {
    let (pool, owner) = (World.key("pool"), World.key("owner"))
    let all: [DerivedAddress] = [
      .poolOverview, .operatorPool(initialPoolAdmin: owner), .stakingRecord(operatorPool: pool, owner: owner),
      .rewardRecord(epoch: 258), .globalTokenRewardVault, .globalUSDCEarningsVault,
      .poolStakedTokenVault(operatorPool: pool), .poolRewardCommissionTokenVault(operatorPool: pool),
      .poolUSDCCommissionTokenVault(operatorPool: pool), .poolDelegatorUSDCEarningsVault(operatorPool: pool),
    ]
    for derived in all {
      let found = try derived.address(in: .mainnet)
      #expect(try derived.address(in: .mainnet, bump: found.bump) == found.address, "\(derived)")
    }
  }

  @Test("A cache of one address gives what a search gives, from any number of tasks")
  func addressCache() async throws {
    let cache = AddressCache(.mainnet, capacity: 1)
    let expected = try (0..<20).map { try DerivedAddress.rewardRecord(epoch: $0).address(in: .mainnet) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for epoch in 0..<20 {
            for _ in 0..<2 {
              let found = try cache.address(.rewardRecord(epoch: UInt64(epoch)))
              #expect(found == expected[epoch])
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("Each discriminator of the IDL leads to its own rules")
  func dispatch() {
    let context = ExecutionContext(
      configuration: .test, programID: StakingConfiguration.test.programID, now: 0, topLevelIndex: 0)
    for (rules, schema) in InstructionTable.pairs {
      let outcome = StakingRules.transition(
        accounts: [], data: schema.discriminator.bytes[...], context: context)
      #expect(outcome.effects == [.log(rules.logLine)], "\(schema.name)")
      let words = rules.logLine.dropFirst("Instruction: ".count)
      #expect(InstructionTable.snakeCase(words).dropFirst() == schema.name)
    }
    #expect(InstructionTable.pairs.count == 24)
  }

  @Test("Every account that a rule refers to is in the list of its instruction")
  func references() {
    for (rules, schema) in InstructionTable.pairs {
      let names = Set(rules.accounts.map(\.name))
      for rule in rules.accounts {
        for name in references(of: rule) { #expect(names.contains(name), "\(schema.name): \(name)") }
      }
    }
  }

  private func references(of rule: AccountRule) -> [AccountName] {
    let relations = [rule.relations.first, rule.relations.second].compactMap { $0 }
    var names = relations.map(\.account)
    if let receiver = rule.closedInto { names.append(receiver) }
    if let creation = rule.creation {
      names.append(creation.payer)
      if case .tokenAccount(let mint, let owner) = creation.content { names += [mint, owner] }
    }
    let sources =
      relations.map(\.stored) + [rule.requiredAddress, rule.tokenOwner, rule.tokenMint].compactMap { $0 }
    for source in sources {
      switch source {
      case .account(let name), .mintOf(let name): names.append(name)
      case .programAdmin, .overviewMint, .feePayoutWallet, .slashingDestinationToken,
        .slashingDestinationUSDC:
        names.append(.poolOverview)
      case .poolAdmin, .operatorRecordOfPool: names.append(.operatorPool)
      default: break
      }
    }
    switch rule.seeds {
    case .newOperatorPool(let admin): names.append(admin)
    case .stakingRecord(let owner): names += [owner, .operatorPool]
    case .stakingRecordOfItsPool(let owner): names.append(owner)
    case .newRewardRecord: names.append(.poolOverview)
    case .poolStakedTokenVault, .poolRewardCommissionTokenVault, .poolUSDCCommissionTokenVault,
      .poolDelegatorUSDCEarningsVault:
      names.append(.operatorPool)
    default: break
    }
    return names
  }
}
