import InferenceStaking
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

// An app brings its own keys: anything that signs is a Signer, anything that checks signatures a SignatureVerifier.
// Nothing here links libsodium.

let key = try AppKey(seed: Array(1...32))
let admin = try PublicKey("EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim")
let record = try CreateStakingRecord(
  accounts: .init(payer: key.publicKey, owner: key.publicKey, initialPoolAdmin: admin))

let message = try Message(
  version: .v0, feePayer: key.publicKey, instructions: [record.instruction],
  recentBlockhash: try Blockhash("8mC3Rejt8VviNScFV3sUrYRnmDWAn3umNPbSMTMnzZTp"))
let transaction = try await message.signed(by: key)
print("signed by", key.publicKey)
print("id", transaction.signature ?? .zero)
print("valid:", transaction.isVerified(by: AppVerifier()))

// A changed message is noticed, and who signed something else is named.
let changed = try Message(
  version: .v0, feePayer: key.publicKey, instructions: [record.instruction, .setComputeUnitPrice(1)],
  recentBlockhash: message.recentBlockhash)
let forged = try Transaction(message: changed, signatures: [key.publicKey: transaction.signatures[0]])
print("invalid signers of the changed one:", forged.invalidSigners(verifiedBy: AppVerifier()))
