extension CompletionScript {
  static func fish(_ root: Command) -> String {
    let places = places(root)
    let function = "_" + places[0].function
    var lines = [
      "# The subcommands that the command line holds so far.",
      "function \(function)_path",
      "  set -l path \(quoted(root.name))",
      "  for word in (commandline -opc)[2..-1]",
      "    switch \"$path $word\"",
    ]
    let deeper = places.dropFirst().map { quoted($0.words.joined(separator: " ")) }
    if !deeper.isEmpty {
      lines.append("      case \(deeper.joined(separator: " "))")
      lines.append("        set path \"$path $word\"")
    }
    lines += [
      "    end", "  end", "  test \"$path\" = \"$argv[1]\"", "end", "", "complete -c \(root.name) -f",
    ]
    for place in places { lines += fishLines(place, root.name, function) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fishLines(_ place: Place, _ program: String, _ function: String) -> [String] {
    let condition = quoted("\(function)_path \"\(place.words.joined(separator: " "))\"")
    let start = "complete -c \(program) -n \(condition)"
    var lines = place.command.subcommands.map { "\(start) -a \(quoted($0.name)) -d \(quoted($0.abstract))" }
    lines += place.command.options.map { option in
      let letter = option.letter.map { " -s \($0)" } ?? ""
      let value = fishValue(option.choices, option.completion)
      return "\(start) -l \(option.name)\(letter) -r\(value) -d \(quoted(option.help))"
    }
    lines += place.command.flags.map { flag in
      let letter = flag.letter.map { " -s \($0)" } ?? ""
      return "\(start) -l \(flag.name)\(letter) -d \(quoted(flag.help))"
    }
    lines.append("\(start) -l help -s h -d 'Show help information.'")
    if let argument = place.command.arguments.first {
      let value = fishValue(argument.choices, argument.completion)
      if !value.isEmpty { lines.append("\(start)\(value)") }
    }
    return lines
  }

  private static func fishValue(_ choices: [String], _ completion: Command.Completion) -> String {
    guard choices.isEmpty else { return " -f -a \(quoted(choices.joined(separator: " ")))" }
    switch completion {
    case .file: return " -F"
    case .directory: return " -f -a '(__fish_complete_directories)'"
    case .none: return ""
    }
  }
}
