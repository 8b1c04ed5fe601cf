public import JSONText

extension Fixtures {
  /// Runs `body` for every case of a list in a vector file and prints how many ran.
  ///
  /// - Parameters:
  ///   - file: The vector file's name, without `.json`.
  ///   - list: The key of the list; dots lead into objects (`sets.valid`).
  /// - Returns: How many cases ran.
  /// - Throws: One error that names each case that failed and its first difference.
  @discardableResult
  public static func forEachCase(
    file: String, list: String, _ body: (_ index: Int, _ case: JSONNode) throws -> Void
  ) throws -> Int {
    guard let node = try vectors(file) else { return 0 }
    guard let cases = list.split(separator: ".").reduce(node as JSONNode?, { $0?[String($1)] })?.array else {
      // A list that the committed file has cannot just vanish; another file may well do without it.
      print("\(file).\(list): skipped, no such list")
      if Folders.vectorsAreDefault { throw FixtureError("\(file).json holds no list \(list)") }
      return 0
    }
    return try forEachCase(of: cases, suite: "\(file).\(list)", body)
  }

  /// Runs `body` for every case of a list that all files matching a pattern hold.
  @discardableResult
  public static func forEachCase(
    filesMatching pattern: String, list: String, _ body: (_ index: Int, _ case: JSONNode) throws -> Void
  ) throws -> Int {
    try vectors(matching: pattern).reduce(0) { count, file in
      try count + forEachCase(file: file.name, list: list, body)
    }
  }

  /// Runs `body` for every one of `cases` and prints how many ran.
  ///
  /// - Returns: How many cases ran.
  /// - Throws: One error that names each case that failed and its first difference.
  @discardableResult
  public static func forEachCase(
    of cases: [JSONNode], suite: String, _ body: (_ index: Int, _ case: JSONNode) throws -> Void
  ) throws -> Int {
    var failures: [String] = []
    for (index, node) in cases.enumerated() {
      do {
        try body(index, node)
      } catch {
        failures.append("\(name(of: node, at: index)): \(error)")
      }
    }
    print("\(suite): \(cases.count) cases")
    try report(failures, of: cases.count, suite: suite)
    return cases.count
  }

  /// Throws one error that lists the failures, if there are any.
  public static func report(_ failures: [String], of count: Int, suite: String) throws {
    guard !failures.isEmpty else { return }
    let shown = failures.prefix(20).map { "  " + $0 }
    let rest = failures.count > shown.count ? ["  and \(failures.count - shown.count) more"] : []
    let head = "\(suite): \(failures.count) of \(count) cases failed"
    throw FixtureError(([head] + shown + rest).joined(separator: "\n"))
  }

  private static func name(of node: JSONNode, at index: Int) -> String {
    let name = (node["name"] ?? node["note"] ?? node["kind"])?.string
    return name.map { "case \(index) (\($0))" } ?? "case \(index)"
  }
}
