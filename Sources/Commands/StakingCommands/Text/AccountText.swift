import CommandInterface
import InferenceStaking
import SolanaPrimitives

/// Accounts for people: a summary, then every field.
enum AccountText {
  static func add(_ account: StakingProgram.AnyAccount, to lines: inout LabeledLines) {
    switch account {
    case .operatorPool(let pool): add(pool, to: &lines)
    case .poolOverview(let overview): add(overview, to: &lines)
    case .rewardRecord(let record): lines.title("Reward record of epoch \(record.epoch)")
    case .stakingRecord(let record): add(record, to: &lines)
    }
    lines.title("Fields")
    FieldText.add(of: account, to: &lines)
  }

  private static func add(_ pool: OperatorPool, to lines: inout LabeledLines) {
    lines.title("Operator pool \"\(pool.name)\"")
    lines.add("state", state(pool))
    lines.add("staked", TokenAmount(baseUnits: pool.totalStakedAmount).description)
    lines.add("in cooldown", TokenAmount(baseUnits: pool.totalUnstaking).description)
    if let price = pool.sharePrice {
      lines.add(
        "tokens per share",
        price.denominator == 1 ? "\(price.numerator)" : "\(price.numerator)/\(price.denominator)")
    } else {
      lines.add("tokens per share", "no shares yet")
    }
    lines.add(
      "commission",
      "\(FieldText.percent(UInt64(pool.rewardCommissionRateBps))) of rewards, \(FieldText.percent(UInt64(pool.usdcCommissionRateBps))) of USDC"
    )
    lines.add("allows delegation", pool.allowDelegation ? "yes" : "no")
  }

  private static func state(_ pool: OperatorPool) -> String {
    var states: [String] = []
    if let epoch = pool.closedAtEpoch { states.append("closed, earns up to epoch \(epoch)") }
    if let time = pool.haltedAtTimestamp { states.append("halted since \(UnixTime.text(time))") }
    return states.isEmpty ? "open" : states.joined(separator: "; ")
  }

  private static func add(_ overview: PoolOverview, to lines: inout LabeledLines) {
    lines.title("Pool overview")
    lines.add("completed epoch", "\(overview.completedRewardEpoch)")
    lines.add("current epoch", overview.isEpochFinalizing ? "being finalized" : "open")
    var halted: [String] = []
    if overview.isStakingHalted { halted.append("staking") }
    if overview.isWithdrawalHalted { halted.append("withdrawals") }
    if overview.isAccrueRewardHalted { halted.append("accruing rewards") }
    lines.add("halted", halted.isEmpty ? "nothing" : halted.joined(separator: ", "))
    lines.add(
      "pools",
      "\(overview.totalPools) created; \(overview.allowPoolCreation ? "more" : "no more") may be created")
  }

  private static func add(_ record: StakingRecord, to lines: inout LabeledLines) {
    lines.title("Staking record of \(record.owner)")
    lines.add("pool", record.operatorPool.description)
    lines.add("shares", "\(record.shares)")
    if record.tokensUnstakeAmount > 0 {
      lines.add(
        "in cooldown",
        "\(TokenAmount(baseUnits: record.tokensUnstakeAmount)), claimable from \(UnixTime.text(record.unstakeAtTimestamp))"
      )
    } else {
      lines.add("in cooldown", "nothing")
    }
    lines.add("settled USDC", USDCAmount(baseUnits: record.accruedUSDCEarnings).description)
    if record.version == 0 { lines.add("created with", "its pool, as the operator's record") }
  }
}
