extension CompletionScript {
  static func zsh(_ root: Command) -> String {
    let functions = places(root).map { place in
      place.command.subcommands.isEmpty ? zshLeaf(place) : zshBranch(place)
    }
    let name = places(root)[0].function
    return """
      #compdef \(root.name)

      \(functions.joined(separator: "\n\n"))

      if [ "$funcstack[1]" = \(quoted(name)) ]; then
        \(name) "$@"
      else
        compdef \(name) \(root.name)
      fi

      """
  }

  private static func zshBranch(_ place: Place) -> String {
    let described = place.command.subcommands.map { quoted("\($0.name):\($0.abstract)") }.joined(
      separator: " ")
    let calls = place.command.subcommands.map { subcommand in
      "        \(quoted(subcommand.name))) \(Place(words: place.words + [subcommand.name], command: subcommand).function) ;;"
    }
    return """
      \(place.function)() {
        local context state state_descr line
        typeset -A opt_args
        _arguments -C '(-h --help)'{-h,--help}'[Show help information.]' '1: :->command' '*:: :->rest'
        case $state in
          command)
            local -a commands=(\(described))
            _describe 'subcommand' commands
            ;;
          rest)
            case $line[1] in
      \(calls.joined(separator: "\n"))
            esac
            ;;
        esac
      }
      """
  }

  private static func zshLeaf(_ place: Place) -> String {
    var specifications = place.command.options.map { option in
      let repeated = option.isRepeating ? "*" : ""
      let value = zshValue(option.choices, option.completion)
      return quoted("\(repeated)--\(option.name)[\(zshText(option.help))]:\(option.valueName):\(value)")
    }
    specifications += place.command.flags.map { quoted("--\($0.name)[\(zshText($0.help))]") }
    specifications.append("'(-h --help)'{-h,--help}'[Show help information.]'")
    specifications += place.command.arguments.map { argument in
      let place = argument.isRepeating ? "*" : ""
      return quoted("\(place):\(argument.name):\(zshValue(argument.choices, argument.completion))")
    }
    return """
      \(place.function)() {
        _arguments \(specifications.joined(separator: " \\\n    "))
      }
      """
  }

  /// Help inside an option's brackets.
  private static func zshText(_ text: String) -> String {
    text.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func zshValue(_ choices: [String], _ completion: Command.Completion) -> String {
    guard choices.isEmpty else { return "(\(choices.joined(separator: " ")))" }
    switch completion {
    case .file: return "_files"
    case .directory: return "_files -/"
    case .none: return " "
    }
  }
}
