#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and writing of whole files with the C library alone, so that the tool builds in seconds.
enum Files {
  /// A file that could not be read or written.
  struct Failure: Error {
    /// What happened, for people.
    var message: String
  }

  /// The content of a file.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { throw failure("cannot open", path) }
    defer { unsafe fclose(file) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      content += chunk[..<count]
    }
    guard unsafe ferror(file) == 0 else { throw failure("cannot read", path) }
    return content
  }

  /// Writes a file, unless it holds just this text already: an unchanged file is not compiled again.
  static func update(_ path: String, with text: String) throws(Failure) {
    let content = Array(text.utf8)
    if let old = try? read(path), old == content { return }
    guard let file = unsafe fopen(path, "wb") else { throw failure("cannot create", path) }
    let count = unsafe fwrite(content, 1, content.count, file)
    guard unsafe fclose(file) == 0, count == content.count else { throw failure("cannot write", path) }
  }

  private static func failure(_ what: String, _ path: String) -> Failure {
    Failure(message: "\(what) \(path): \(unsafe String(cString: strerror(errno)))")
  }

  /// Writes a line to standard error.
  static func report(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    // File descriptor 2; the `stderr` variable is shared mutable state. A failure here cannot be reported.
    _ = unsafe write(2, bytes, bytes.count)
  }
}
