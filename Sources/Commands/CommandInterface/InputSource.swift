/// Where a command's input comes from: a file, or standard input, spelled `-`.
public enum InputSource: Equatable, Sendable {
  /// A file by its path.
  case file(String)
  /// Standard input.
  case standardInput

  /// The input that a user named; `-` is standard input.
  public init(_ name: String) {
    self = name == "-" ? .standardInput : .file(name)
  }

  /// How messages call it.
  public var title: String {
    switch self {
    case .file(let path): "'\(path)'"
    case .standardInput: "standard input"
    }
  }

  /// The most bytes that `read(limit:)` takes unless it is told otherwise: 256 MiB.
  public static let usualLimit = 256 << 20

  /// Reads everything.
  ///
  /// - Throws: If it cannot be read, or is longer than `limit` bytes.
  public func read(limit: Int = InputSource.usualLimit) throws(CommandError) -> [UInt8] {
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
