import AnchorCore
import Foundation
import InferenceStaking
import InstructionBuilders
import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions

/// One reward epoch for every pool of a ledger: mark, fund, record with a merkle root, accrue by proof. And what
/// snapshots of that ledger cost.
struct LedgerEpoch {
  private var scene: LedgerScene
  private let epoch: UInt64 = 1

  init(_ scene: LedgerScene) { self.scene = scene }

  func run() throws {
    var run = self
    try run.measure()
  }

  private mutating func measure() throws {
    let count = scene.operators.count
    var leaves: [RewardLeaf] = []
    let total = try EmissionSchedule.program.emission(ofEpoch: epoch)
    for (index, poolOperator) in scene.operators.enumerated() {
      let share = total / UInt64(count) + (UInt64(index) < total % UInt64(count) ? 1 : 0)
      leaves.append(
        RewardLeaf(
          operatorPool: try OperatorPool.address(initialPoolAdmin: poolOperator).address, rewardAmount: share,
          usdcAmount: 1_000))
    }
    var levels: [[Bytes32]] = []
    let treeTime = seconds { levels = LedgerEpoch.tree(leaves.map(\.hash)) }
    try record(root: levels[levels.count - 1][0], total: total, usdc: 1_000 * UInt64(count))

    let (building, running) = try accrue(leaves, levels)
    print("\nA reward epoch over \(count) pools")
    print("  merkle tree \(fixed(treeTime, 2)) s")
    print(
      "  accruing    \(fixed(running, 2)) s, \(Int(Double(count) / running)) steps per second, checks off;",
      "\(fixed(building, 2)) s more to derive the accounts and make the transactions")
    let one = try repeatedRate(transaction(0, leaves, levels, isSigned: false), isChecked: false)
    let oneChecked = try repeatedRate(transaction(0, leaves, levels, isSigned: true), isChecked: true)
    print(
      "  accruing again for one pool, whose addresses are known by then: \(Int(one)) steps per second,",
      "\(Int(oneChecked)) with checks on")
    let some = try (0..<min(count, 4_000)).map { try transaction($0, leaves, levels, isSigned: true) }
    print(
      "  accruing for \(some.count) pools, checks on: \(Int(try rate(of: some, isChecked: true))) steps per second"
    )
    measureSnapshots()
  }

  /// Marks, funds and records the epoch.
  private mutating func record(root: Bytes32, total: UInt64, usdc: UInt64) throws {
    let key = scene.admin.publicKey
    let mark = try MarkEpochAsFinalizing(
      arguments: .init(expectedEpoch: epoch), accounts: .init(authority: key))
    let create = try CreateRewardRecord(
      arguments: .init(merkleRoots: [root], totalRewards: total, totalUSDCPayout: usdc),
      accounts: .init(
        payer: key, authority: key, rewardRecord: try RewardRecord.address(epoch: epoch).address))
    let overview = try PoolOverview.address().address
    scene.setTokens(
      total, of: scene.mint, at: try StakingProgram.globalTokenRewardVaultAddress().address, owner: overview)
    scene.setTokens(
      usdc, of: scene.usdcMint, at: try StakingProgram.globalUSDCEarningsVaultAddress().address,
      owner: overview)
    try scene.succeed([mark.instruction, create.instruction])
  }

  private func transaction(
    _ index: Int, _ leaves: [RewardLeaf], _ levels: [[Bytes32]], isSigned: Bool
  ) throws -> Transaction {
    var siblings: [Bytes32] = []
    var sides: [Bool] = []
    var place = index
    for level in levels.dropLast() {
      siblings.append(level[place ^ 1])
      sides.append(place & 1 == 1)
      place >>= 1
    }
    let poolOperator = scene.operators[index]
    let accrue = try AccrueReward(
      arguments: .init(
        merkleIndex: 0, proof: siblings, proofPath: sides, rewardAmount: leaves[index].rewardAmount,
        usdcAmount: leaves[index].usdcAmount),
      accounts: .init(
        epoch: epoch, initialPoolAdmin: poolOperator,
        operatorStakingRecord: try scene.record(of: poolOperator)))
    return try scene.transaction([accrue.instruction], isSigned: isSigned)
  }

  /// Accrues for every pool, a thousand at a time; seconds to make the transactions, and to run them.
  private mutating func accrue(
    _ leaves: [RewardLeaf], _ levels: [[Bytes32]]
  ) throws -> (building: Double, running: Double) {
    var times = (building: 0.0, running: 0.0)
    // Copying takes no time; the epoch itself is left open for what is measured next.
    var chain = scene.chain
    for start in stride(from: 0, to: leaves.count, by: 1_000) {
      let indices = start..<min(start + 1_000, leaves.count)
      var transactions: [Transaction] = []
      var thrown: (any Error)?
      times.building += seconds {
        do {
          transactions = try indices.map { try transaction($0, leaves, levels, isSigned: false) }
        } catch { thrown = error }
      }
      if let thrown { throw thrown }
      var failures = 0
      times.running += seconds {
        for transaction in transactions where chain.process(transaction).error != nil { failures += 1 }
      }
      guard failures == 0 else { throw LedgerScene.Failure(logs: ["\(failures) accruals failed"]) }
    }
    return times
  }

  /// Steps per second.
  private func rate(of transactions: [Transaction], isChecked: Bool) throws -> Double {
    var chain = scene.chain
    chain.verifier = isChecked ? .libsodium : nil
    var failures = 0
    let time = seconds {
      for transaction in transactions where chain.process(transaction).error != nil { failures += 1 }
    }
    guard failures == 0 else { throw LedgerScene.Failure(logs: ["\(failures) accruals failed"]) }
    return Double(transactions.count) / time
  }

  /// Steps per second of one transaction again and again; what it changed is put back outside the time.
  private func repeatedRate(_ transaction: Transaction, isChecked: Bool) throws -> Double {
    var chain = scene.chain
    chain.verifier = isChecked ? .libsodium : nil
    chain.configuration.refusesDuplicates = false
    var time = 0.0
    for _ in 0..<4_000 {
      var outcome: TransactionOutcome?
      time += seconds { outcome = chain.process(transaction) }
      guard let outcome, outcome.error == nil else {
        throw LedgerScene.Failure(logs: outcome?.logs ?? [])
      }
      for change in outcome.changes { chain[change.address] = change.before }
    }
    return 4_000 / time
  }

  private func measureSnapshots() {
    var chain = scene.chain
    let keys = scene.operators.indices.prefix(1_000).map { scene.operators[$0] }
    var saved: [Ledger] = []
    saved.reserveCapacity(keys.count)
    var (snapshots, writes) = (0.0, 0.0)
    for key in keys {
      snapshots += seconds { saved.append(chain) }
      writes += seconds { chain[key] = AccountState(lamports: 1, owner: .systemProgram, data: []) }
    }
    let count = Double(keys.count)
    print(
      "  snapshot of \(chain.accountCount) accounts \(fixed(snapshots / count * 1e9, 0)) ns,",
      "first write after it \(fixed(writes / count * 1e9, 0)) ns")
  }

  private static func tree(_ leaves: [Bytes32]) -> [[Bytes32]] {
    var level = leaves
    let padding = RewardLeaf.padding.hash
    while level.count & (level.count - 1) != 0 { level.append(padding) }
    var levels = [level]
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map {
        MerkleProof.node(left: level[$0], right: level[$0 + 1])
      }
      levels.append(level)
    }
    return levels
  }
}
