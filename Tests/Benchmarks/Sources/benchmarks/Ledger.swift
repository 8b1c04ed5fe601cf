import LocalLedger

/// The memory that a ledger with many pools takes, an epoch over them, snapshots of it, and rates of single steps.
func runLedger(pools: Int) throws {
  let before = residentBytes()
  let scene = try LedgerScene(pools: max(pools, 1))
  if let before, let after = residentBytes() {
    print("\nMemory: \((after - before) >> 20) MiB for \(pools) pools, \(scene.chain.accountCount) accounts")
  }
  try LedgerSteps(scene).run()
  try LedgerEpoch(scene).run()
}
