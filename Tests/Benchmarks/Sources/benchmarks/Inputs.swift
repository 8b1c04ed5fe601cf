import Foundation
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions
import TextEncodings

/// Many inputs in one buffer, as they lie in an answer or a file: both sides then read in place.
struct Buffer {
  let bytes: [UInt8]
  let ranges: [Range<Int>]

  init(_ inputs: [[UInt8]]) {
    bytes = inputs.flatMap { $0 }
    var end = 0
    ranges = inputs.map { input in
      end += input.count
      return end - input.count..<end
    }
  }
}

/// Realistic inputs, from the vectors that the tests use.
enum Inputs {
  /// The data of the accounts of one type, without padding; of those with texts the ones in ASCII, as nearly all
  /// are on the chain, while the vectors seek out rare scripts.
  static func accounts(_ type: String) throws -> Buffer {
    Buffer(
      try cases(of: "accounts").filter { node in
        let texts = ["name", "description", "website_url", "avatar_image_url"]
        return node["account"]?.string == type
          && texts.allSatisfy { (node["fields"]?[$0]?.string ?? "").utf8.allSatisfy { $0 < 0x80 } }
      }.map { node in try Base64.decode(node["data"]?.string ?? "") })
  }

  /// The log lines of all events of one type, as UTF-8.
  static func eventLines(_ type: String) throws -> Buffer {
    Buffer(
      try cases(of: "events").filter { $0["event"]?.string == type }.map { node in
        Array((node["line"]?.string ?? "").utf8)
      })
  }

  /// Recorded `getTransaction` answers with the program that each is about, one line of JSON each.
  static func answers() throws -> [(program: PublicKey, json: [UInt8])] {
    try (cases(of: "transactions-traced") + cases(of: "transactions-cpi")).map { node in
      (try PublicKey(node["program_id"]?.string ?? ""), Array((node["response"]?.string ?? "").utf8))
    }
  }

  /// Transactions of one format as they are sent.
  static func transactions(_ version: Message.Version) throws -> Buffer {
    let file = version == .v1 ? "messages-v1" : "messages"
    // What a network takes; the vectors hold larger ones, too.
    let limit = version == .v1 ? 4096 : 1232
    return Buffer(
      try cases(of: file).map { try Base64.decode($0["transaction"]?.string ?? "") }.filter { bytes in
        try bytes.count <= limit && !bytes.isEmpty && Transaction(decoding: bytes).message.version == version
      })
  }

  /// Logs of successful transactions whose events are stake events.
  static func stakeLogs() throws -> StakeLogs {
    try StakeLogs(
      cases(of: "transactions-traced").filter { node in
        let events = node["events"]?.array ?? []
        return !events.isEmpty && events.allSatisfy { $0["event"]?.string == "StakeEvent" }
          && node["failed"]?.array?.isEmpty == true
      })
  }

  static func cases(of name: String) throws -> [JSONNode] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../../Vectors/\(name).json").standardizedFileURL
    return try JSONNode(parsing: [UInt8](Data(contentsOf: file)))["cases"]?.array ?? []
  }
}
