import TestSupport

/// Something that an actor tries. Numbers are taken modulo what there is, parts are in 1/256 of what there is, so
/// that a sequence keeps its sense when some of its actions are left out.
enum ProtocolAction: Equatable, Sendable {
  case createPool(Int)
  case createRecord(Int, pool: Int)
  case stake(Int, pool: Int, part: UInt8)
  case unstake(Int, pool: Int, part: UInt8)
  case claimUnstake(Int, pool: Int)
  case cancelUnstake(Int, pool: Int)
  case claimUSDC(Int, pool: Int)
  case closeRecord(Int, pool: Int)
  case endEpoch(usdc: UInt32, isEmpty: Bool)
  case markFinalizing
  case accrue(pool: Int)
  case bypass(pool: Int)
  case halt(pool: Int, Bool)
  case slash(pool: Int, part: UInt8)
  case withdrawRewards(pool: Int)
  case withdrawUSDC(pool: Int)
  case closePool(Int)
  case sweep(pool: Int)
  case changeOperatorRecord(pool: Int, to: Int)
  case changeRates(pool: Int, rewards: UInt16?, usdc: UInt16?, autoStake: Bool, delegation: Bool)
  case changeSettings(minimumStake: UInt16, delay: UInt8, halts: UInt8)
  case wait(seconds: UInt16)
  /// Keeps the state of the chain.
  case remember
  /// Puts the chain back to a state that was kept.
  case rewind(Int)

  static func random(_ random: inout SeededRandom) -> ProtocolAction {
    let (who, pool) = (random.below(100), random.below(100))
    let part = UInt8.random(in: 1...255, using: &random)
    switch random.below(100) {
    case 0: return .createPool(pool)
    case 1...3: return .createRecord(who, pool: pool)
    case 4...18: return .stake(who, pool: pool, part: part)
    case 19...30: return .unstake(who, pool: pool, part: random.oneIn(3) ? 255 : part)
    case 31...42: return .claimUnstake(who, pool: pool)
    case 43...45: return .cancelUnstake(who, pool: pool)
    case 46...50: return .claimUSDC(who, pool: pool)
    case 51: return .closeRecord(who, pool: pool)
    case 52...54:
      let usdc = random.oneIn(4) ? 0 : UInt32.random(in: 0 ... .max, using: &random)
      return .endEpoch(usdc: usdc, isEmpty: random.oneIn(30))
    case 55: return .markFinalizing
    case 56...74: return .accrue(pool: pool)
    case 75...76: return .bypass(pool: pool)
    case 77...78: return .halt(pool: pool, random.oneIn(4))
    case 79: return .slash(pool: pool, part: random.oneIn(5) ? 255 : part)
    case 80: return .withdrawRewards(pool: pool)
    case 81: return .withdrawUSDC(pool: pool)
    case 82: return random.oneIn(4) ? .closePool(pool) : .wait(seconds: 1)
    case 83: return .sweep(pool: pool)
    case 84: return .changeOperatorRecord(pool: pool, to: who)
    case 85...86: return randomRates(pool, &random)
    case 87...89:
      return .changeSettings(
        minimumStake: random.oneIn(2) ? 0 : UInt16(random.below(2000)), delay: UInt8(random.below(30)),
        halts: random.oneIn(8) ? UInt8(random.below(8)) : 0)
    case 90...91: return random.oneIn(2) ? .remember : .rewind(who)
    default: return .wait(seconds: UInt16(random.below(60)))
    }
  }

  private static func randomRates(_ pool: Int, _ random: inout SeededRandom) -> ProtocolAction {
    var rates: [UInt16?] = []
    for _ in 0..<2 { rates.append(random.oneIn(2) ? nil : UInt16(random.below(10_001))) }
    return .changeRates(
      pool: pool, rewards: rates[0], usdc: rates[1], autoStake: random.oneIn(2),
      delegation: !random.oneIn(4))
  }
}
