import ExampleChain
import InferenceStaking
import InferenceStakingClient
import SolanaTransactions

// The effects of a transaction before it is signed. Here a local ledger provides the accounts; a client of a node can
// do so as well.

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

// Sign and send it.
let sent = try await client.send(try await message.signed(by: delegator))
print("sent:", sent.error?.description ?? "ok", "fee", sent.fee)

// More than the delegator has: the exact error, without a signature.
let excessive = try Message(
  version: .v0, feePayer: delegator.publicKey,
  instructions: [try scene.stake(1_000_000_000_000, by: delegator).instruction],
  recentBlockhash: await client.chain.latestBlockhash())
let refused = try await client.preview(Transaction(unsigned: excessive))
print("refused:", refused.failure?.description ?? "no")
