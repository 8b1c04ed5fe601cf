/// Rows in columns, for people.
///
/// Cells become `terminalSafe` here; callers pass them as they are.
public struct TextTable: Sendable {
  /// The side of its column that a cell is aligned to.
  public enum Alignment: Equatable, Sendable {
    /// Text.
    case left
    /// Numbers.
    case right
  }

  private let titles: [String]
  private let alignments: [Alignment]
  private let style: TextStyle
  private var rows: [[String]] = []

  /// A table of these columns.
  public init(_ columns: [(title: String, alignment: Alignment)], style: TextStyle = .standard) {
    self.titles = columns.map { $0.title.terminalSafe }
    self.alignments = columns.map(\.alignment)
    self.style = style
  }

  /// Adds a row. Missing cells are empty; cells beyond the last column are left out.
  public mutating func add(_ cells: [String]) {
    rows.append(titles.indices.map { $0 < cells.count ? cells[$0].terminalSafe : "" })
  }

  /// The titles and the rows, each with its line feed.
  public var text: String {
    let all = [titles] + rows
    let widths = titles.indices.map { column in all.map { $0[column].displayWidth }.max() ?? 0 }
    return all.enumerated().map { index, row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].displayWidth)
        return alignments[column] == .right ? space + row[column] : row[column] + space
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return (index == 0 ? style.bold(line) : line) + "\n"
    }.joined()
  }
}
