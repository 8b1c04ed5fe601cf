#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file or folder that could not be read or written.
package struct FileError: Error, Equatable {
  /// What failed, where and why: `cannot open 'a.json': No such file or directory`.
  package let message: String

  init(_ message: String) { self.message = message }

  /// The failure of a call of the C library, with the reason in `errno`.
  init(errno what: String, _ path: String) {
    self.init("\(what) '\(path)': \(unsafe String(cString: strerror(errno)))")
  }
}

/// Reading and writing of whole files with the C library alone, so that the tool of the plugin builds in seconds.
package enum WholeFile {
  /// The content of a file.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { throw FileError(errno: "cannot open", path) }
    defer { unsafe fclose(file) }
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      content += chunk[..<count]
    }
    guard unsafe ferror(file) == 0 else { throw FileError(errno: "cannot read", path) }
    return content
  }

  /// Whether there is a file or folder at `path`.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Replaces the content of a file, or creates it.
  static func write(_ content: [UInt8], to path: String) throws(FileError) {
    guard let file = unsafe fopen(path, "wb") else { throw FileError(errno: "cannot create", path) }
    let count = unsafe fwrite(content, 1, content.count, file)
    guard unsafe fclose(file) == 0, count == content.count else {
      throw FileError(errno: "cannot write", path)
    }
  }

  /// Moves a file in place of another.
  static func move(_ path: String, to place: String) throws(FileError) {
    guard unsafe rename(path, place) == 0 else { throw FileError(errno: "cannot write", place) }
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Creates a folder, unless it is there.
  static func createFolder(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(errno: "cannot create the folder", path)
    }
  }
}
