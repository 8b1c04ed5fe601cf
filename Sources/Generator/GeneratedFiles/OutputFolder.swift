/// The folder that generated files are written to: all of them or none, and of those only what changed, so that an
/// unchanged file is not compiled again.
package struct OutputFolder {
  /// A file to be written.
  package struct File {
    let name: String
    let text: String
    let origin: String

    /// A file with this name in the folder, generated from the IDL `origin`.
    package init(name: String, text: String, origin: String) {
      self.name = name
      self.text = text
      self.origin = origin
    }
  }

  /// A file whose content changes.
  private struct Change {
    let place: String
    let temporary: String
    let content: [UInt8]
  }

  private let path: String

  /// The folder at `path`. It is created by the first write, in a folder that exists.
  package init(path: String) { self.path = path }

  /// Writes the files that change: first to temporary files beside their places, then into their places.
  ///
  /// - Returns: the paths of the files that changed.
  /// - Throws: `FileError` if two files have one name or a file cannot be written. No file is then in its place: once
  ///   all temporary files are written, only a failing file system keeps them from being moved within their folder.
  package func write(_ files: [File]) throws(FileError) -> [String] {
    try refuseSharedNames(files)
    try WholeFile.createFolder(path)
    var changes: [Change] = []
    for file in files {
      if let change = try change(file) { changes.append(change) }
    }
    defer { for change in changes { WholeFile.remove(change.temporary) } }
    for change in changes { try WholeFile.write(change.content, to: change.temporary) }
    for change in changes { try WholeFile.move(change.temporary, to: change.place) }
    return changes.map(\.place)
  }

  private func refuseSharedNames(_ files: [File]) throws(FileError) {
    var origins: [String: String] = [:]
    for file in files {
      if let other = origins.updateValue(file.origin, forKey: file.name) {
        throw FileError("\(other) and \(file.origin) would both be written to \(file.name)")
      }
    }
  }

  /// The change that `file` is; nil if the folder holds it already.
  private func change(_ file: File) throws(FileError) -> Change? {
    let place = "\(path)/\(file.name)"
    let content = Array(file.text.utf8)
    if WholeFile.exists(place), try WholeFile.read(place) == content { return nil }
    return Change(place: place, temporary: "\(path)/.\(file.name).new", content: content)
  }
}
