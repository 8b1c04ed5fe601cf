/// A script by which a shell completes a program's arguments.
struct CompletionScript {
  /// The script.
  let text: String

  /// The script for `bash`, `zsh` or `fish`.
  init(_ root: Command, shell: String) throws(UsageError) {
    switch shell {
    case "bash": text = CompletionScript.bash(root)
    case "zsh": text = CompletionScript.zsh(root)
    case "fish": text = CompletionScript.fish(root)
    default:
      throw UsageError(
        "the value '\(shell)' is invalid for '--generate-completion-script <shell>'; it is one of 'bash', 'zsh', 'fish'"
      )
    }
  }

  /// A command with the words that lead to it.
  struct Place {
    let words: [String]
    let command: Command

    /// A name for a shell function: `_inference_staking_decode`.
    var function: String {
      "_" + words.joined(separator: "_").map { $0.isLetter || $0.isNumber ? String($0) : "_" }.joined()
    }
  }

  /// Every command of the program, outermost first.
  static func places(_ command: Command, _ words: [String] = []) -> [Place] {
    let words = words + [command.name]
    return [Place(words: words, command: command)] + command.subcommands.flatMap { places($0, words) }
  }

  /// Text as one word of a shell.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
