/// What is known of the terminal that a program's output goes to.
public enum Terminal {
  /// Whether standard output is a terminal, and not a file or a pipe.
  public static var isOutput: Bool { System.isTerminal(System.standardOutput) }

  /// Whether text may be coloured: on a terminal that knows how to, and unless `NO_COLOR` is set.
  public static var allowsColor: Bool {
    isOutput && (System.environment("NO_COLOR") ?? "").isEmpty && System.environment("TERM") != "dumb"
  }

  /// How many columns help is laid out for: `COLUMNS` if it is set to something sensible, else 80.
  public static var width: Int {
    guard let columns = System.environment("COLUMNS").flatMap({ Int($0) }) else { return 80 }
    return min(max(columns, 40), 200)
  }
}
