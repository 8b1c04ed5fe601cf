/// The parts of a generated client: one Swift file each. The raw value is the part's name in the file's name.
enum Topic: String, CaseIterable, Sendable {
  case program = "Program"
  case types = "Types"
  case accounts = "Accounts"
  case views = "Views"
  case events = "Events"
  case instructions = "Instructions"
  case errors = "Errors"
  case addresses = "Addresses"
}

/// The names of a client's files, for the generator and for the plugin, which declares its outputs before it runs the
/// generator. A plugin cannot import a module, so that this file is compiled into both, from a symbolic link.
enum ClientFiles {
  /// Name of the file that configures the generator.
  static let configuration = "anchor-client.json"

  /// The common beginning of the names of all files that are generated from an IDL: its file name without `.json`.
  static func baseName(ofIDL path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".json") ? String(name.dropLast(5)) : name
  }

  /// Name of a generated file.
  static func name(_ topic: Topic, baseName: String) -> String { "\(baseName)+\(topic.rawValue).swift" }

  /// Names of all generated files, in the order in which they are generated.
  static func names(baseName: String) -> [String] {
    Topic.allCases.map { name($0, baseName: baseName) }
  }
}
