import CommandInterface

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for generated files: all of them are written or none.
struct OutputFolder {
  /// A file to write.
  struct File {
    var name: String
    var text: String
    /// The input that it was generated from.
    var origin: String
  }

  let path: String

  /// Writes the files that would change: first under temporary names, then each is renamed.
  ///
  /// - Returns: The paths that were written.
  /// - Throws: `CommandError` before any file is renamed if two files have one name or one cannot be written; after
  ///   that, if one cannot be renamed.
  func write(_ files: [File]) throws(CommandError) -> [String] {
    var origins: [String: String] = [:]
    for file in files {
      if let other = origins.updateValue(file.origin, forKey: file.name) {
        throw CommandError("\(other) and \(file.origin) would both be written to \(file.name)")
      }
    }
    if unsafe mkdir(path, 0o777) != 0, errno != EEXIST { throw failure("cannot create the folder", path) }
    let changed = files.filter { !holds($0) }
    var written: [(temporary: String, place: String)] = []
    do throws(CommandError) {
      for file in changed {
        let place = "\(path)/\(file.name)"
        let temporary = "\(path)/.\(file.name).new"
        written.append((temporary, place))
        try save(file.text, to: temporary)
      }
    } catch {
      for file in written { _ = unsafe unlink(file.temporary) }
      throw error
    }
    for file in written where unsafe rename(file.temporary, file.place) != 0 {
      throw failure("cannot write", file.place)
    }
    return written.map(\.place)
  }

  private func holds(_ file: File) -> Bool {
    guard unsafe access("\(path)/\(file.name)", R_OK) == 0,
      let content = try? InputSource.file("\(path)/\(file.name)").read()
    else { return false }
    return content == Array(file.text.utf8)
  }

  private func save(_ text: String, to place: String) throws(CommandError) {
    guard let file = unsafe fopen(place, "wb") else { throw failure("cannot create", place) }
    let content = Array(text.utf8)
    let count = unsafe fwrite(content, 1, content.count, file)
    guard unsafe fclose(file) == 0, count == content.count else { throw failure("cannot write", place) }
  }

  private func failure(_ what: String, _ place: String) -> CommandError {
    CommandError("\(what) '\(place)': \(unsafe String(cString: strerror(errno)))")
  }
}
