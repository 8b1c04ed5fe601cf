import AccountDecoding
import ExampleData
import InferenceStaking
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import SolanaSigning
import SolanaTransactions
import TransactionDecoding

// Every step in turn: bytes, account, address, instruction, signed transaction, decoded transaction.

let program = StakingProgram.mainnet

// 1. The response of a node becomes an account.
let response = try AccountInfo(json: ExampleData.operatorPool)
guard case .operatorPool(let pool) = try program.account(response.bytes ?? [], owner: response.owner) else {
  fatalError("the account in the response is an operator pool")
}
print("account   ", pool.name)

// 2. Its fields become addresses.
let poolAddress = try OperatorPool.address(initialPoolAdmin: pool.initialPoolAdmin, in: program)
print("address   ", poolAddress.address, "bump as stored:", poolAddress.bump == pool.bump)

// 3. Addresses and an amount become an instruction.
let keyPair = try KeyPair(seed: Array(1...32))
let unstake = try Unstake(
  arguments: .init(sharesAmount: try pool.shares(forTokens: 25_000_000_000)),
  accounts: .init(owner: keyPair.publicKey, pool: pool), in: program)
print("instruction", Unstake.schema.name, unstake.arguments.sharesAmount, "shares")

// 4. Instructions become a message, and signatures make it a transaction.
let message = try Message(
  version: .v0, feePayer: keyPair.publicKey, instructions: [unstake.instruction],
  recentBlockhash: try Blockhash("8mC3Rejt8VviNScFV3sUrYRnmDWAn3umNPbSMTMnzZTp"))
let transaction = try await message.signed(by: keyPair)
print("transaction", try transaction.wireBytes().count, "bytes,", transaction.isVerified(by: .libsodium))

// 5. The response for an executed transaction becomes instructions, events and an outcome.
let decoded = try TransactionResponse(json: ExampleData.accrueRewardTransaction).decoded(with: program)
for instruction in decoded.instructions {
  print("decoded   ", instruction.name ?? "?", decoded.outcome, instruction.events.compactMap(\.typeName))
}
