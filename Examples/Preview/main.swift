import ExampleChain
import InferenceStaking
import InferenceStakingClient
import SolanaTransactions

// What a transaction would do, before anyone signs. Here the accounts come from a local ledger; a network client is
// another source of accounts.

let scene = try Scene()
let delegator = scene.delegator
let client = StakingClient(LocalChain(scene.chain))

let stake = try scene.stake(25_000_000_000, by: delegator)
let message = try Message(
  version: .v0, feePayer: delegator.publicKey, instructions: [stake.instruction],
  recentBlockhash: await client.chain.latestBlockhash())

let preview = try await client.preview(Transaction(unsigned: message))
for effect in preview.effects { print(effect) }
guard preview.failure == nil else { fatalError("a stake of 25 tokens is possible here") }

// Good: now sign and send it.
let sent = try await client.send(try await message.signed(by: delegator))
print("sent:", sent.error?.description ?? "ok", "fee", sent.fee)

// Too much: the exact error, and nobody signed anything.
let excessive = try Message(
  version: .v0, feePayer: delegator.publicKey,
  instructions: [try scene.stake(1_000_000_000_000, by: delegator).instruction],
  recentBlockhash: await client.chain.latestBlockhash())
let refused = try await client.preview(Transaction(unsigned: excessive))
print("refused:", refused.failure?.description ?? "no")
