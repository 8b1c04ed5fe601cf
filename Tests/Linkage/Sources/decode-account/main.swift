import AccountDecoding
import InferenceStaking
import JSONText

// Reads one account in hexadecimal and prints its JSON.

let digits = Array((readLine() ?? "").utf8)
let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
  UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
}
var json = JSONWriter()
try StakingProgram.mainnet.account(bytes, owner: nil).encode(json: &json)
print(json.text)
