import AccountDecoding
import InstructionBuilders
import JSONText
import SolanaPDA
import SolanaPrimitives
import SolanaTransactions

// Everything that begins with `MyProgram` is generated from my_program.json while this package builds.

let owner = try PublicKey("9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin")

// The data of an account, as a node returns it.
let bytes = try MyProgram.Vault(owner: owner, number: 7, balance: 1_500_000, unlockAt: nil, label: "rent")
  .accountBytes()

let vault = try MyProgram.Vault(account: bytes)
var json = JSONWriter()
vault.encode(json: &json)
print(json.text)

// Its address, from the seeds in the IDL.
let address = try MyProgram.Vault.address(owner: owner, number: vault.number)
print(address.address, address.bump)

// An instruction: the vault and the system program are derived from its inputs.
let deposit = try MyProgram.Deposit(
  arguments: .init(amount: 250_000), accounts: .init(depositor: owner, owner: owner, number: vault.number))
for account in deposit.instruction.accounts {
  let flags = [account.isSigner ? "signs" : nil, account.isWritable ? "is written to" : nil]
  print(([account.address.description] + flags.compactMap { $0 }).joined(separator: " "))
}

// One field, read in place, and bytes that are not a vault.
print(try MyProgram.Vault.View(bytes).balance)
do {
  _ = try MyProgram.Vault(account: Array(bytes.dropLast()))
} catch {
  print(error)
}
print(MyProgram.ErrorCode(rawValue: 6000)?.message ?? "")
