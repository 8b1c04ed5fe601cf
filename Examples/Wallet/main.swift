import InferenceStaking
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaSigning
import SolanaTransactions

// From an instruction to a signed transaction and back: a stake in version 0 with a lookup table.

let keyPair = try KeyPair(seed: Array(1...32))  // or KeyPair(keyFile:) for files of solana-keygen
let wallet = keyPair.publicKey
let admin = try PublicKey("EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim")
let mint = try PublicKey("DH7CsLYNmgmotty2CaffAb1fLb2Uf1RWLjs88sTmDWLy")
let pool = try OperatorPool.address(initialPoolAdmin: admin).address

// The other accounts are derived from these. A missing input does not compile.
let stake = try Stake(
  arguments: .init(tokenAmount: 25_000_000_000),
  accounts: .init(
    owner: wallet, initialPoolAdmin: admin,
    operatorStakingRecord: try StakingRecord.address(operatorPool: pool, owner: admin).address,
    ownerTokenAccount: try ProgramAddress.associatedToken(owner: wallet, mint: mint).address))

// Accounts in a lookup table take one byte of the message instead of 32.
let table = AddressLookupTable(
  address: try PublicKey("AddressLookupTab1e1111111111111111111111112"),
  addresses: [pool, stake.accounts.poolOverview, stake.accounts.stakedTokenAccount, .instructionsSysvar])

let message = try Message(
  version: .v0, feePayer: wallet, instructions: [.setComputeUnitLimit(120_000), stake.instruction],
  recentBlockhash: try Blockhash("8mC3Rejt8VviNScFV3sUrYRnmDWAn3umNPbSMTMnzZTp"), lookupTables: [table])
let transaction = try await message.signed(by: keyPair)
let wire = try transaction.wireBytes()  // throws if they do not fit into a packet
print(wire.count, "bytes, signature", transaction.signature ?? .zero)

// From the bytes back to the instruction.
let received = try Transaction(decoding: wire)
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
