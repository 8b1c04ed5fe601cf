import AccountDecoding
import Borsh
import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import Testing

/// A pool by the wallet that created it.
struct PoolKeys: Hashable, Sendable {
  let initialAdmin: PublicKey
  let address: PublicKey

  init(_ initialAdmin: PublicKey) throws {
    self.initialAdmin = initialAdmin
    address = try OperatorPool.address(initialPoolAdmin: initialAdmin).address
  }

  /// The pool of pool admin `number`.
  init(_ number: Int) throws { try self.init(World.poolAdmin(number)) }

  func record(of owner: PublicKey) throws -> PublicKey {
    try StakingRecord.address(operatorPool: address, owner: owner).address
  }

  var stakedVault: PublicKey {
    get throws { try StakingProgram.poolStakedTokenVaultAddress(operatorPool: address).address }
  }
  var rewardCommissionVault: PublicKey {
    get throws { try StakingProgram.poolRewardCommissionTokenVaultAddress(operatorPool: address).address }
  }
  var usdcCommissionVault: PublicKey {
    get throws { try StakingProgram.poolUSDCCommissionTokenVaultAddress(operatorPool: address).address }
  }
  var usdcVault: PublicKey {
    get throws { try StakingProgram.poolDelegatorUSDCEarningsVaultAddress(operatorPool: address).address }
  }
}

extension World {
  var rewardVault: PublicKey { get throws { try StakingProgram.globalTokenRewardVaultAddress().address } }
  var usdcVault: PublicKey { get throws { try StakingProgram.globalUSDCEarningsVaultAddress().address } }

  var overview: PoolOverview {
    get throws { try state(at: PoolOverview.address().address) }
  }

  func pool(_ keys: PoolKeys) throws -> OperatorPool { try state(at: keys.address) }

  func record(_ owner: PublicKey, in keys: PoolKeys) throws -> StakingRecord {
    try state(at: keys.record(of: owner))
  }

  func rewardRecord(_ epoch: UInt64) throws -> RewardRecord {
    try state(at: RewardRecord.address(epoch: epoch).address)
  }

  func exists(_ account: PublicKey) -> Bool { chain[account] != nil }

  /// The content of an account of the program.
  func state<State: BorshDecodable>(at key: PublicKey) throws -> State {
    let data = try #require(chain[key], "no account at \(key)").data
    let slice = data.dropFirst(8)
    let span = slice.span
    var bytes = unsafe span.bytes
    return try State(borsh: &bytes)
  }
}
