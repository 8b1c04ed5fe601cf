import InferenceStaking
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// Keys and verification of the app: a Signer and a SignatureVerifier. Nothing here links libsodium.

let key = try AppKey(seed: Array(1...32))
let admin = try PublicKey("EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim")
let record = try CreateStakingRecord(
  accounts: .init(payer: key.publicKey, owner: key.publicKey, initialPoolAdmin: admin))

let message = try Message(
  version: .v0, feePayer: key.publicKey, instructions: [record.instruction],
  recentBlockhash: try Blockhash("8mC3Rejt8VviNScFV3sUrYRnmDWAn3umNPbSMTMnzZTp"))
let transaction = try await message.signed(by: key)
print("signed by", key.publicKey)
print("signature", transaction.signature ?? .zero)
print("valid:", transaction.isVerified(by: AppVerifier()))

// The signature of another message is invalid, and its signer is named.
let changed = try Message(
  version: .v0, feePayer: key.publicKey, instructions: [record.instruction, .setComputeUnitPrice(1)],
  recentBlockhash: message.recentBlockhash)
let forged = try Transaction(message: changed, signatures: [key.publicKey: transaction.signatures[0]])
print("invalid signers of the changed one:", forged.invalidSigners(verifiedBy: AppVerifier()))
