import EventDecoding
import ExampleChain
import InferenceStaking
import LocalLedger
import SolanaTransactions

// The protocol on a local ledger: no validator, and a clock that can be set.

let scene = try Scene()  // Ledger(programs: [StakingProcessor()], verifier: .libsodium), and a pool on it
var chain = scene.chain
let delegator = scene.delegator

func show(_ name: String, _ outcome: TransactionOutcome) {
  let events = StakingProgram.mainnet.events(inLogs: outcome.logs).compactMap(\.typeName)
  print("\(name): \(outcome.error?.description ?? "ok"), fee \(outcome.fee) lamports, events \(events)")
  if case .instruction(_, .custom(let code))? = outcome.error,
    let error = StakingProgram.mainnet.error(code: code)
  {
    print("  \(error.name): \(error.message)")
  }
}

// Stake.
let saved = chain  // the ledger is a value: a copy is a snapshot
let stake = try scene.stake(25_000_000_000, by: delegator)
let staking = try scene.transaction([stake.instruction], by: delegator)
let outcome = chain.process(staking)
show("stake", outcome)
for line in outcome.logs { print("  \(line)") }

// Unstake, and claim before the cooldown has ended.
let pool = try scene.poolState()
let unstake = try Unstake(
  arguments: .init(sharesAmount: 10_000_000_000), accounts: .init(owner: delegator.publicKey, pool: pool))
show("unstake", chain.process(try scene.transaction([unstake.instruction], by: delegator)))

let claim = try ClaimUnstake(
  accounts: .init(
    owner: delegator.publicKey, pool: pool, ownerTokenAccount: try scene.tokenAccount(of: delegator)))
show("claim at once", chain.process(try scene.transaction([claim.instruction], by: delegator)))

chain.advance(by: .days(7))  // slot, epoch and time together
print("now slot \(chain.clock.slot), epoch \(chain.clock.epoch)")
let late = try Message(
  version: .v0, feePayer: delegator.publicKey, instructions: [claim.instruction],
  recentBlockhash: chain.latestBlockhash)  // the first one has expired
let signed = try await late.signed(by: delegator)
show("claim after 7 days", chain.process(signed))

// Rewind: before the stake, its blockhash is valid again.
show("the first transaction again", chain.process(staking))
chain = saved
show("the first transaction after rewinding", chain.process(staking))
