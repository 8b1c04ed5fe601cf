import Foundation
import JSONText
import TextEncodings

/// Inputs from the committed vectors and recordings.
enum Seeds {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL

  static func file(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: tests.appending(path: path)))
  }

  /// The texts under `key` in the cases of a vector file, at most `limit`.
  static func texts(_ name: String, _ key: String, limit: Int = 40) throws -> [String] {
    let node = try JSONNode(parsing: file("Vectors/\(name).json"))
    return Array((node["cases"]?.array ?? []).compactMap { $0[key]?.string }.prefix(limit))
  }

  /// The same, decoded from base64.
  static func base64(_ name: String, _ key: String, limit: Int = 40) throws -> [[UInt8]] {
    try texts(name, key, limit: limit).map { try Base64.decode($0) }
  }

  /// The first lines of a recording.
  static func lines(_ path: String, limit: Int) throws -> [[UInt8]] {
    try file(path).split(separator: UInt8(ascii: "\n")).prefix(limit).map { Array($0) }
  }

  /// The IDLs of the generator's snapshots.
  static func idls() throws -> [[UInt8]] {
    let folder = tests.appending(path: "Snapshots/AnchorCodeGenTests")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasSuffix(".json")
    }
    return try names.sorted().map { try file("Snapshots/AnchorCodeGenTests/\($0)") }
  }
}
