import InferenceStaking
import JSONText
import SolanaTransactions
import TestSupport
import Testing
import TransactionDecoding

@Suite("Hostile responses")
struct HostileResponseTests {
  @Test("Responses with changed bytes are refused or decoded, and never stop the process")
  func mutations() throws {
    var random = SeededRandom(seed: 0x5707_1e5)
    var decodedCount = 0
    var refused = 0
    for (_, file) in try Fixtures.vectors(matching: "transactions-*") {
      for node in try file.list("cases").prefix(20) {
        let original = Array(try node.text("response").utf8)
        for _ in 0..<10 {
          var bytes = original
          for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
          if random.oneIn(5) { bytes.removeLast(random.below(bytes.count)) }
          do {
            let response = try TransactionResponse(json: bytes)
            let transaction = response.decoded(with: StakingProgram.mainnet)
            var json = JSONWriter()
            json.value(transaction)
            _ = try JSONNode(parsing: json.bytes)
            decodedCount += 1
          } catch is ResponseError {
            refused += 1
          }
        }
      }
    }
    #expect(decodedCount > 0 && refused > 0)
  }

  @Test("Text that looks like Anchor's errors is read only as far as it is one")
  func errorLines() {
    for line in [
      "", "Program log: AnchorError ",
      "Program log: AnchorError . Error Message: . Error Number: . Error Code: ",
      "Program log: AnchorError caused by account: x. Error Code: A. Error Number: 99999999999999999999999. Error Message: y.",
      "Program log: AnchorError occurred. Error Message: m. Error Number: 1. Error Code: c",
      "Program data: AnchorError occurred. Error Code: A. Error Number: 1. Error Message: m.",
    ] { #expect(AnchorErrorLog(lines: [line]) == nil) }
    let log = AnchorErrorLog(lines: [
      "Program log: AnchorError caused by account: pool. Error Code: ConstraintSeeds. Error Number: 2006. Error Message: A seeds constraint was violated.",
      "Program log: Left:", "Program log: a", "Program log: Right:", "Program log: b",
    ])
    #expect(log?.origin == .account("pool"))
    #expect(log?.left == "a")
    #expect(log?.right == "b")
    #expect(log?.message == "A seeds constraint was violated")
  }
}
