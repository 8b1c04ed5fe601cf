import InferenceStaking
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaSigning
import SolanaTransactions

// From intent to signature, and back: a stake in a version 0 transaction with a lookup table.

let keyPair = try KeyPair(seed: Array(1...32))  // KeyPair(keyFile:) reads solana-keygen's files
let wallet = keyPair.publicKey
let admin = try PublicKey("EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim")
let mint = try PublicKey("DH7CsLYNmgmotty2CaffAb1fLb2Uf1RWLjs88sTmDWLy")
let pool = try OperatorPool.address(initialPoolAdmin: admin).address

// Pool overview, pool, own record, vault, token program and sysvar are derived. Forgetting an input does not
// compile.
let stake = try Stake(
  arguments: .init(tokenAmount: 25_000_000_000),
  accounts: .init(
    owner: wallet, initialPoolAdmin: admin,
    operatorStakingRecord: try StakingRecord.address(operatorPool: pool, owner: admin).address,
    ownerTokenAccount: try ProgramAddress.associatedToken(owner: wallet, mint: mint).address))

// Accounts that stand in a table on chain take one byte of the message instead of 32.
let table = AddressLookupTable(
  key: try PublicKey("AddressLookupTab1e1111111111111111111111112"),
  addresses: [pool, stake.accounts.poolOverview, stake.accounts.stakedTokenAccount, .instructionsSysvar])

let message = try Message(
  version: .v0, feePayer: wallet, instructions: [.setComputeUnitLimit(120_000), stake.instruction],
  recentBlockhash: try Blockhash("8mC3Rejt8VviNScFV3sUrYRnmDWAn3umNPbSMTMnzZTp"), lookupTables: [table])
let transaction = try await message.signed(by: keyPair)
let wire = try transaction.wireBytes()  // refuses what does not fit a packet
print(wire.count, "bytes, id", transaction.signature ?? .zero)

// Read back, as whoever gets the bytes would.
let received = try Transaction(bytes: wire)
print("signatures are valid:", received.isVerified(by: .libsodium))
let loaded = try received.message.loadedAddresses(from: [table])
for instruction in try received.message.decompiled(loaded: loaded)
where instruction.programID == StakingProgram.mainnet.id {
  let decoded = DecodedInstruction(instruction, of: StakingProgram.mainnet)
  if case .stake(let arguments) = try decoded.content.get() {
    print("stake", TokenAmount(baseUnits: arguments.tokenAmount))
  }
  for entry in decoded.accounts.entries {
    print(
      " ", entry.meta.isWritable ? "w" : "-", entry.meta.isSigner ? "s" : "-", entry.name,
      entry.meta.address)
  }
}
