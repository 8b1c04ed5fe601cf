import InferenceStaking
import JSONText
import SolanaTransactions
import TransactionDecoding

// Reads one `getTransaction` answer and prints what happened.

let record = try TransactionResponse(json: Array((readLine() ?? "").utf8))
var json = JSONWriter()
record.decoded(with: StakingProgram.mainnet).encode(json: &json)
print(json.text)
