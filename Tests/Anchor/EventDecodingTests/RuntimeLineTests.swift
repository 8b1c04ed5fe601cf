import BytePrimitives
import SolanaPrimitives
import Testing

@testable import EventDecoding

@Suite("Lines of a log")
struct RuntimeLineTests {
  private static let id = "stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG"

  private func kind(_ line: String) -> String {
    line.withUTF8Bytes { bytes in
      switch RuntimeLine(bytes) {
      case .invoke(let id, let depth): "invoke \(id.programID?.description ?? "no id") \(depth)"
      case .success(let id): "success \(id.programID?.description ?? "no id")"
      case .failure(let id, let start):
        "failure \(id.programID?.description ?? "no id") \(bytes.extracting(droppingFirst: start).repairedText)"
      case .data(let start): "data \(bytes.extracting(droppingFirst: start).repairedText)"
      case .truncated: "truncated"
      case .other: "other"
      }
    }
  }

  @Test(
    "The five kinds of lines in the runtime's grammar are recognised with their parts",
    arguments: [
      ("Program \(id) invoke [1]", "invoke \(id) 1"),
      ("Program \(id) invoke [0]", "invoke \(id) 0"),
      ("Program \(id) invoke [12]", "invoke \(id) 12"),
      ("Program \(id) invoke [123456789012345678901]", "invoke \(id) \(Int.max)"),
      ("Program \(id) success", "success \(id)"),
      ("Program 11111111111111111111111111111111 success", "success 11111111111111111111111111111111"),
      ("Program \(id) failed: custom program error: 0x1770", "failure \(id) custom program error: 0x1770"),
      ("Program \(id) failed: it was no success", "failure \(id) it was no success"),
      ("Program \(id) failed: in invoke [2]", "failure \(id) in invoke [2]"),
      ("Program \(id) failed: ", "failure \(id) "),
      (
        "Program 11111111111111111111111111111111 failed: x success",
        "failure 11111111111111111111111111111111 x success"
      ),
      (
        "Program 11111111111111111111111111111111 failed: x invoke [2]",
        "failure 11111111111111111111111111111111 x invoke [2]"
      ),
      ("Program \(id) failed: é🚀", "failure \(id) é🚀"),
      ("Program data: AQI=", "data AQI="),
      ("Program data: ", "data "),
      ("Program data:  ", "data  "),
      ("Log truncated", "truncated"),
    ])
  func meaningful(line: String, expected: String) {
    #expect(kind(line) == expected)
  }

  @Test(
    "Everything else means nothing, whatever it imitates",
    arguments: [
      "", "P", "Program", "Program ", "Program log: ", "Program log: Program \(id) success",
      "Program log: Log truncated", "Program log: \nProgram \(id) success", " Program \(id) success",
      "Program \(id) success ", "Program \(id)  success", "program \(id) success", "Program \(id) succes",
      "Program \(id) invoke [1] ", "Program \(id) invoke [1", "Program \(id) invoke 1]",
      "Program \(id) invoke []", "Program \(id) invoke [01]", "Program \(id) invoke [-1]",
      "Program \(id) invoke [１]", "Program \(id) invoke[1]", "Program \(id) failed", "Program \(id) failed:",
      "Program \(id) failed:x", "Program \(id) consumed 1 of 2 compute units",
      "Program failed to complete: x",
      "Program return: \(id) AQI=", "Program consumption: 5 units remaining", "Program data:AQI=",
      "Program data:", "Program  data: AQI=", "Log truncated ", "Log truncated\n", "log truncated",
      "Log truncate", "Program 1 success", "Program invoke [1]", "Program success", "invoke [1]", "]",
    ])
  func meaningless(line: String) {
    #expect(kind(line) == "other")
  }

  @Test(
    "Text with the length of an id that is not base58 of 32 bytes gives no id",
    arguments: [String(repeating: "0", count: 43), String(repeating: "z", count: 44), id + "\0"])
  func noID(text: String) {
    #expect(kind("Program \(text) success") == "success no id")
  }
}
