/// Parses the words of a command line: first those that select the command, then its arguments.
struct CommandLineParser {
  /// What the words ask for.
  enum Request {
    /// Run the last command of the path.
    case run([Command], ParsedValues)
    /// Show the help of the last command of the path.
    case help([Command])
    /// Show the version.
    case version(String)
    /// Show the completion script of a shell.
    case completionScript(String)
  }

  /// What is wrong, and the commands that were selected before it.
  struct Failure: Error {
    let path: [Command]
    let error: UsageError
  }

  private var path: [Command]
  private var words: ArraySlice<String>
  private var values = ParsedValues()
  private var positional: [String] = []

  private init(_ root: Command, _ words: [String]) {
    self.path = [root]
    self.words = words[...]
  }

  /// Parses the words after the program's name.
  static func parse(_ root: Command, _ words: [String]) throws(Failure) -> Request {
    var parser = CommandLineParser(root, words)
    do {
      return try parser.parse(root)
    } catch {
      throw Failure(path: parser.path, error: error)
    }
  }

  private var command: Command { path[path.count - 1] }

  private mutating func parse(_ root: Command) throws(UsageError) -> Request {
    try descend()
    if let request = try informationRequest(root) { return request }
    guard command.action != nil else { return .help(path) }
    while let word = words.popFirst() {
      if word == "--" {
        positional += words
        words = []
      } else if word.hasPrefix("--") {
        try takeLong(String(word.dropFirst(2)))
      } else if word.hasPrefix("-"), word != "-" {
        try takeLetters(word)
      } else {
        positional.append(word)
      }
    }
    try assignArguments()
    try fillIn()
    return .run(path, values)
  }

  /// Follows the words that name subcommands; `help` before them asks for help.
  private mutating func descend() throws(UsageError) {
    var wantsHelp = false
    while !command.subcommands.isEmpty, let word = words.first, !word.hasPrefix("-") {
      words.removeFirst()
      if let subcommand = command.subcommand(word) {
        path.append(subcommand)
      } else if word == "help", !wantsHelp {
        wantsHelp = true
      } else {
        let suggestion = Suggestion.text(for: word, among: command.subcommands.map(\.name))
        throw UsageError("unknown subcommand '\(word)'\(suggestion)")
      }
    }
    if wantsHelp { words = ["--help"] }
  }

  /// A request for help, version or completion, at any position before `--`.
  private func informationRequest(_ root: Command) throws(UsageError) -> Request? {
    let words = words.prefix { $0 != "--" }
    if words.contains("--help") || words.contains("-h") { return .help(path) }
    if let version = root.version, path.count == 1, words.contains("--version") { return .version(version) }
    let name = "--generate-completion-script"
    guard path.count == 1, let index = words.firstIndex(where: { $0 == name || $0.hasPrefix(name + "=") })
    else {
      guard command.action == nil, let first = words.first else { return nil }
      throw UsageError(
        "unknown option '\(first)'\(Suggestion.text(for: first, among: ["--help", "--version", name]))")
    }
    let inline = words[index].dropFirst(name.count + 1)
    return .completionScript(
      inline.isEmpty ? words.dropFirst(index - words.startIndex + 1).first ?? "" : String(inline))
  }

  private mutating func takeLong(_ word: String) throws(UsageError) {
    let name = word.prefix { $0 != "=" }
    let inline = word.count > name.count ? String(word.dropFirst(name.count + 1)) : nil
    if let flag = command.flags.first(where: { $0.name == name }) {
      guard inline == nil else { throw UsageError("the flag '--\(name)' takes no value") }
      values.flags.insert(flag.name)
    } else if let option = command.options.first(where: { $0.name == name }) {
      try take(option, spelled: "--\(name)", inline: inline)
    } else {
      let known = command.flags.map(\.name) + command.options.map(\.name) + ["help"]
      throw UsageError(
        "unknown option '--\(name)'\(Suggestion.text(for: "--\(name)", among: known.map { "--" + $0 }))")
    }
  }

  /// Letters: `-v`, `-o value`, `-o=value`, and flags together, `-vj`.
  private mutating func takeLetters(_ word: String) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      if let flag = command.flags.first(where: { $0.letter == letter }) {
        values.flags.insert(flag.name)
      } else if let option = command.options.first(where: { $0.letter == letter }) {
        guard letters.isEmpty || letters.first == "=" else {
          throw UsageError("the option '-\(letter)' in '\(word)' must be followed by its value")
        }
        try take(option, spelled: "-\(letter)", inline: letters.isEmpty ? nil : String(letters.dropFirst()))
        return
      } else {
        throw UsageError("unknown option '\(word.count == 2 ? word : "-\(letter)' in '\(word)")'")
      }
    }
  }

  private mutating func take(_ option: Command.Option, spelled: String, inline: String?) throws(UsageError) {
    let title = "\(spelled) <\(option.valueName)>"
    var value = inline
    if value == nil, let next = words.first, next == "-" || !next.hasPrefix("-") {
      value = words.removeFirst()
    }
    guard let value else { throw UsageError("missing value for '\(title)'") }
    guard option.isRepeating || values.values[option.name] == nil else {
      throw UsageError("the option '\(title)' was given more than once")
    }
    try check(value, against: option.choices, title: title)
    values.values[option.name, default: []].append(value)
    values.titles[option.name] = title
  }

  private mutating func assignArguments() throws(UsageError) {
    var rest = positional[...]
    for argument in command.arguments {
      let title = "<\(argument.name)>"
      values.titles[argument.name] = title
      let taken = rest.prefix(argument.isRepeating ? rest.count : 1)
      rest = rest.dropFirst(taken.count)
      guard !taken.isEmpty else {
        if argument.isOptional { continue }
        throw UsageError("missing expected argument '\(title)'")
      }
      for value in taken { try check(value, against: argument.choices, title: title) }
      values.values[argument.name] = Array(taken)
    }
    guard rest.isEmpty else {
      let words = rest.map { "'\($0)'" }.joined(separator: ", ")
      throw UsageError(
        rest.count == 1 ? "unexpected argument \(words)" : "\(rest.count) unexpected arguments: \(words)")
    }
  }

  private mutating func fillIn() throws(UsageError) {
    for option in command.options where values.values[option.name] == nil {
      let title = "--\(option.name) <\(option.valueName)>"
      guard !option.isRequired else { throw UsageError("missing expected argument '\(title)'") }
      values.titles[option.name] = title
      if let value = option.defaultValue { values.values[option.name] = [value] }
    }
  }

  private func check(_ value: String, against choices: [String], title: String) throws(UsageError) {
    guard !choices.isEmpty, !choices.contains(value) else { return }
    let list = choices.map { "'\($0)'" }.joined(separator: ", ")
    let suggestion = Suggestion.text(for: value, among: choices)
    throw UsageError("the value '\(value)' is invalid for '\(title)'; it is one of \(list)\(suggestion)")
  }
}
