/// The terminal of standard output.
public enum Terminal {
  /// Whether standard output is a terminal, and not a file or a pipe.
  public static var isOutput: Bool { System.isTerminal(System.standardOutput) }

  /// Whether text can have styles: on a terminal other than `dumb`, unless `NO_COLOR` is set.
  public static var allowsColor: Bool {
    isOutput && (System.environment("NO_COLOR") ?? "").isEmpty && System.environment("TERM") != "dumb"
  }

  /// The width of help in columns: `COLUMNS`, at least 40 and at most 200; 80 if it is not set.
  public static var width: Int {
    guard let columns = System.environment("COLUMNS").flatMap({ Int($0) }) else { return 80 }
    return min(max(columns, 40), 200)
  }
}
