import Foundation
import JSONText
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

  private static func cases(of name: String) throws -> [JSONNode] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../../Vectors/\(name).json").standardizedFileURL
    return try JSONNode(parsing: [UInt8](Data(contentsOf: file)))["cases"]?.array ?? []
  }
}
