import CommandInterface
import Foundation
import JSONText
import StakingCommands
import TestSupport

/// Runs `inference-staking` in this process.
func run(_ words: [String], standardInput: [UInt8] = []) async -> CommandProcess.Outcome {
  await CommandProcess.outcome(of: InferenceStakingCommand.root, words: words, standardInput: standardInput)
}

/// Runs `inference-staking` with arguments that are separated by spaces.
func run(_ words: String, standardInput: String = "") async -> CommandProcess.Outcome {
  await run(words.split(separator: " ").map(String.init), standardInput: Array(standardInput.utf8))
}

/// A recorded response of a node.
enum Response {
  static let operatorPool = path("operator-pool.json")
  static let accrueReward = path("accrue-reward-transaction.json")
  static let stake = path("stake-transaction.json")

  static func bytes(_ path: String) throws -> [UInt8] { try Fixtures.bytes(at: URL(filePath: path)) }

  private static func path(_ name: String) -> String {
    Folders.package.appending(path: "Examples/Data/\(name)").path()
  }
}

extension CommandProcess.Outcome {
  /// The output as JSON.
  var json: JSONNode {
    get throws { try JSONNode(parsing: Array(output.utf8)) }
  }

  /// Whether the command failed with one line and no output.
  func isFailure(_ text: String) -> Bool {
    exitCode == 1 && output == "" && message == "error: \(text)\n"
  }
}

/// Addresses for command lines.
enum Key {
  static let admin = "EeYcYSFBMkyReozJxZg81kY7HQyVQQu4TrXs9LNVyCim"
  static let owner = "76CvKhPxXCv3JUm53Q6q6SX72HNMY9Bob9duz52pEenR"
  static let pool = "3JzeZGSF48j9mPGStPg3ymLf3iNp2sMCGJV2ocyqwUmz"
  static let mainnet = "stkxmBvNyGRH6FWi4tjFtPpL9XmwnT9ZpqrQnUogvHG"
  static let devnet = "dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm"
}
