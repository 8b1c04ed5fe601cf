/// Where a command's input comes from.
public enum InputSource: Equatable, Sendable {
  /// A file by its path.
  case file(String)
  /// Standard input, spelled `-`.
  case standardInput
  /// Bytes in place of standard input.
  case bytes([UInt8])

  /// The name of the input in messages.
  public var title: String {
    switch self {
    case .file(let path): "'\(path)'"
    case .standardInput, .bytes: "standard input"
    }
  }

  /// How many bytes `read(limit:)` takes if nothing else is said: 256 MiB.
  public static let defaultLimit = 256 << 20

  /// Reads the whole input.
  ///
  /// - Throws: `CommandError` if it cannot be read, or is longer than `limit` bytes.
  public func read(limit: Int = InputSource.defaultLimit) throws(CommandError) -> [UInt8] {
    var stream = try InputStream(self)
    var bytes: [UInt8] = []
    while let chunk = try stream.next() {
      guard chunk.count <= limit - bytes.count else {
        throw CommandError("\(title) is longer than \(limit) bytes")
      }
      bytes += chunk
    }
    return bytes
  }
}
