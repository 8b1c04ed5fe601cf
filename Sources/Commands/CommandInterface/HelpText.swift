/// The help and usage of a command, laid out in columns.
struct HelpText {
  /// The commands from the program to the one that the help is about.
  let path: [Command]
  /// How many columns a line may take.
  var width = 80

  private var command: Command { path[path.count - 1] }
  private var name: String { path.map(\.name).joined(separator: " ") }

  /// `inference-staking decode account <file> [--json]`
  var usage: String {
    var parts = [name]
    parts += command.options.map { option in
      let text = "--\(option.name) <\(option.valueName)>"
      return option.isRequired
        ? text + (option.isRepeating ? " ..." : "") : "[\(text)\(option.isRepeating ? " ..." : "")]"
    }
    parts += command.flags.map { "[--\($0.name)]" }
    parts += command.arguments.map { argument in
      let text = "<\(argument.name)>" + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(text)]" : text
    }
    if !command.subcommands.isEmpty { parts.append("<subcommand>") }
    return parts.joined(separator: " ")
  }

  /// The whole help, ending with a line feed.
  var text: String {
    var sections = ["OVERVIEW: \(command.abstract)"]
    if !command.discussion.isEmpty { sections.append(paragraphs(command.discussion)) }
    sections.append(TextWrapping.wrap("USAGE: \(usage)", width: width, indent: 2, firstIndent: 0))
    sections += section(
      "ARGUMENTS", command.arguments.map { ("<\($0.name)>", described($0.help, $0.choices, nil)) })
    sections += section("OPTIONS", optionRows)
    if !command.subcommands.isEmpty {
      sections += section("SUBCOMMANDS", command.subcommands.map { ($0.name, $0.abstract) })
      sections.append(
        "  See '\(path[0].name) help \((path.dropFirst().map(\.name) + ["<subcommand>"]).joined(separator: " "))' for detailed help."
      )
    }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private var optionRows: [(String, String)] {
    var rows = command.options.map { option in
      (
        spelling(option.name, option.letter) + " <\(option.valueName)>",
        described(option.help, option.choices, option.defaultValue)
      )
    }
    rows += command.flags.map { (spelling($0.name, $0.letter), $0.help) }
    if path.count == 1, command.version != nil { rows.append(("--version", "Show the version.")) }
    rows.append(("-h, --help", "Show help information."))
    return rows
  }

  private func spelling(_ name: String, _ letter: Character?) -> String {
    letter.map { "-\($0), --\(name)" } ?? "--\(name)"
  }

  private func described(_ help: String, _ choices: [String], _ defaultValue: String?) -> String {
    var notes: [String] = []
    if !choices.isEmpty { notes.append("values: \(choices.joined(separator: ", "))") }
    if let defaultValue { notes.append("default: \(defaultValue)") }
    return notes.isEmpty ? help : "\(help) (\(notes.joined(separator: "; ")))"
  }

  /// A title and rows of two columns; nothing without rows.
  private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let column = 26
    let lines = rows.map { label, help -> String in
      guard !help.isEmpty else { return "  " + label }
      let body = TextWrapping.wrap(help, width: width, indent: column, firstIndent: column)
      // A label that is too long for its column has a line of its own.
      guard label.count + 3 <= column else { return "  \(label)\n\(body)" }
      return "  \(label)\(String(repeating: " ", count: column - 2 - label.count))\(body.dropFirst(column))"
    }
    return [([title + ":"] + lines).joined(separator: "\n")]
  }

  private func paragraphs(_ text: String) -> String {
    text.split(separator: "\n\n").map {
      TextWrapping.wrap(String($0), width: width, indent: 0, firstIndent: 0)
    }
    .joined(separator: "\n\n")
  }
}
