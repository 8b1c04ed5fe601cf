public import Foundation

/// Where the tests find their data. Each place can be set by an environment variable.
public enum Folders {
  /// The root of the package.
  public static let package: URL = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Answers of other implementations: `VECTORS`, by default the committed ones.
  public static let vectors = place("VECTORS", default: "Tests/Vectors")
  /// Whether the vectors are the committed ones.
  static let vectorsAreDefault =
    vectors.standardizedFileURL == package.appending(path: "Tests/Vectors").standardizedFileURL
  /// Recordings of the program: `TRACES`, by default the committed ones.
  public static let traces = place("TRACES", default: "Tests/Traces")
  /// IDLs of other programs: `IDL_CORPUS`, by default beside the package.
  public static let idlCorpus = place("IDL_CORPUS", default: "../shared/idl-corpus")
  /// Values encoded by those IDLs: `IDL_VALUES`, by default beside the package.
  public static let idlValues = place("IDL_VALUES", default: "../shared/vectors/idl-values.json")

  /// Whether missing data is a failure: `REQUIRE_SHARED` is set to anything but nothing and 0.
  public static let mustExist: Bool = {
    let value = ProcessInfo.processInfo.environment["REQUIRE_SHARED"] ?? ""
    return !value.isEmpty && value != "0"
  }()

  /// The files of `folder` whose names match `pattern`, in the order of their names.
  ///
  /// - Parameter pattern: A file name in which `*` stands for any characters; at most one `*`.
  public static func files(in folder: URL, matching pattern: String) -> [URL] {
    let parts = pattern.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().filter { name in
      guard parts.count == 2 else { return name == pattern }
      return name.count >= parts[0].count + parts[1].count && name.hasPrefix(parts[0])
        && name.hasSuffix(parts[1])
    }.map { folder.appending(path: $0) }
  }

  private static func place(_ variable: String, default path: String) -> URL {
    if let set = ProcessInfo.processInfo.environment[variable], !set.isEmpty { return URL(filePath: set) }
    return package.appending(path: path).standardizedFileURL
  }
}
