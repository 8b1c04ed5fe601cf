public import Foundation
public import JSONText
import Synchronization

/// The files of test data, read once each.
///
/// Data that is not there is reported as skipped; under `REQUIRE_SHARED=1` that is an error.
public enum Fixtures {
  /// The vector file of this name, without `.json`; nil if there is none.
  public static func vectors(_ name: String) throws -> JSONNode? {
    try node(at: Folders.vectors.appending(path: "\(name).json"))
  }

  /// The vector files whose names match `pattern` (`transactions-*`), without `.json`, each with its contents.
  public static func vectors(matching pattern: String) throws -> [(name: String, node: JSONNode)] {
    let files = Folders.files(in: Folders.vectors, matching: pattern + ".json")
    if files.isEmpty { try skip("\(pattern).json", in: Folders.vectors) }
    return try files.compactMap { file in
      try node(at: file).map { (file.deletingPathExtension().lastPathComponent, $0) }
    }
  }

  /// The names and lines of the recordings, each line one JSON text.
  public static func traces() throws -> [(name: String, lines: [ArraySlice<UInt8>])] {
    let files = Folders.files(in: Folders.traces, matching: "*.jsonl")
    if files.isEmpty { try skip("recordings", in: Folders.traces) }
    return try files.map { file in
      let bytes = try self.bytes(at: file)
      let lines = bytes.split(separator: UInt8(ascii: "\n"))
      return (file.deletingPathExtension().lastPathComponent, lines)
    }
  }

  /// The recordings' files, in the order of their names.
  public static func traceFiles() throws -> [URL] {
    let files = Folders.files(in: Folders.traces, matching: "*.jsonl")
    if files.isEmpty { try skip("recordings", in: Folders.traces) }
    return files
  }

  /// The other programs' IDLs: path below the corpus's folder (`legacy/drift.json`) and contents.
  public static func idlCorpus() throws -> [(path: String, bytes: [UInt8])] {
    var found: [(path: String, bytes: [UInt8])] = []
    for dialect in ["legacy", "spec-0.1.0"] {
      let folder = Folders.idlCorpus.appending(path: dialect)
      for file in Folders.files(in: folder, matching: "*.json") {
        found.append(("\(dialect)/\(file.lastPathComponent)", try bytes(at: file)))
      }
    }
    if found.isEmpty { try skip("IDLs", in: Folders.idlCorpus) }
    return found
  }

  /// The values encoded by the corpus's IDLs; nil if they are not there.
  public static func idlValues() throws -> JSONNode? { try node(at: Folders.idlValues) }

  /// The JSON file at this place, read once; nil if there is none.
  public static func node(at file: URL) throws -> JSONNode? {
    guard FileManager.default.fileExists(atPath: file.path()) else {
      try skip(file.lastPathComponent, in: file.deletingLastPathComponent())
      return nil
    }
    return try cache.withLock { cache in
      if let known = cache[file] { return known }
      let node = try JSONNode(parsing: try bytes(at: file))
      cache[file] = node
      return node
    }
  }

  /// The bytes of a file.
  public static func bytes(at file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  /// Reports data that is not there.
  static func skip(_ what: String, in folder: URL) throws {
    print("\(what): skipped, not found in \(folder.path())")
    if Folders.mustExist { throw FixtureError("\(what) not found in \(folder.path())") }
  }

  private static let cache = Mutex<[URL: JSONNode]>([:])
}
