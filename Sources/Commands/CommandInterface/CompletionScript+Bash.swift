extension CompletionScript {
  static func bash(_ root: Command) -> String {
    let places = places(root)
    let function = places[0].function
    let cases = places.map { place -> String in
      let key = place.words.joined(separator: " ")
      var words = place.command.subcommands.map(\.name)
      words +=
        place.command.options.map { "--" + $0.name } + place.command.flags.map { "--" + $0.name } + ["--help"]
      var lines = ["    \(quoted(key)))"]
      lines.append("      words=\(quoted(words.joined(separator: " ")))")
      lines += place.command.options.map { option in
        let names = ["--" + option.name] + (option.letter.map { ["-\($0)"] } ?? [])
        return
          "      [[ $previous == \(names.joined(separator: " || $previous == ")) ]] && { \(bashValue(option.choices, option.completion)); return; }"
      }
      if let argument = place.command.arguments.first {
        lines.append(
          "      [[ $current != -* ]] && { \(bashValue(argument.choices, argument.completion)); return; }")
      }
      lines.append("      ;;")
      return lines.joined(separator: "\n")
    }
    let deeper = places.dropFirst().map { quoted($0.words.joined(separator: " ")) }.joined(separator: " | ")
    return """
      #!/bin/bash

      \(function)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
        local path=\(quoted(root.name)) words= index
        COMPREPLY=()
        for ((index = 1; index < COMP_CWORD; index++)); do
          case "$path ${COMP_WORDS[index]}" in
          \(deeper.isEmpty ? "''" : deeper)) path="$path ${COMP_WORDS[index]}" ;;
          esac
        done
        case $path in
      \(cases.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      }

      complete -o filenames -F \(function) \(root.name)

      """
  }

  private static func bashValue(_ choices: [String], _ completion: Command.Completion) -> String {
    guard choices.isEmpty else {
      return "COMPREPLY=($(compgen -W \(quoted(choices.joined(separator: " "))) -- \"$current\"))"
    }
    switch completion {
    case .file: return "COMPREPLY=($(compgen -f -- \"$current\"))"
    case .directory: return "COMPREPLY=($(compgen -d -- \"$current\"))"
    case .none: return ":"
    }
  }
}
