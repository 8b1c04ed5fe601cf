import AnchorCommands
import CommandInterface
import Foundation

/// Runs `anchor-swift` in this process.
func run(_ words: [String], standardInput: String = "") async -> CommandProcess.Outcome {
  await CommandProcess.outcome(
    of: AnchorSwiftCommand.root, words: words, standardInput: Array(standardInput.utf8))
}

/// An IDL with one account.
func idl(program: String = "vault_program", field: String = "balance", type: String = #""u64""#) -> String {
  """
  {"address": "11111111111111111111111111111111",
   "metadata": {"name": "\(program)", "version": "0.1.0", "spec": "0.1.0"}, "instructions": [],
   "accounts": [{"name": "Vault", "discriminator": [1, 2, 3, 4, 5, 6, 7, 8]}],
   "types": [{"name": "Vault", "type": {"kind": "struct", "fields": [{"name": "\(field)", "type": \(type)}]}}]}
  """
}

/// A temporary folder, removed after its use.
struct Folder {
  let url: URL

  /// The path without a slash at its end.
  var path: String { url.path(percentEncoded: false) }

  /// The names of the files in a folder below.
  func files(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")) ?? []).sorted()
  }

  /// Writes a file, and returns its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return "\(path)/\(name)"
  }

  /// Calls `body` with a new folder.
  static func temporary(_ body: (Folder) async throws -> Void) async throws {
    let place = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let url = URL(filePath: "\(place.hasSuffix("/") ? String(place.dropLast()) : place)/\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(Folder(url: url))
  }
}
