/// Runs a command as a program: words from the command line, output, messages and the exit code.
public enum CommandProcess {
  /// Runs what the program's words ask for, then ends the program.
  public static func run(_ root: Command) async -> Never {
    System.ignoreBrokenPipes()
    let outcome = await outcome(of: root, words: Array(CommandLine.arguments.dropFirst()))
    do {
      var output = outcome.output
      try output.send()
      try System.writeAll(System.standardError, Array(outcome.message.utf8))
    } catch let error as CommandError {
      try? System.writeAll(System.standardError, Array(line(error.message).utf8))
      System.end(ExitCode.failure)
    } catch {
      System.end(ExitCode.failure)
    }
    System.end(outcome.exitCode)
  }

  /// What came of a command.
  struct Outcome {
    var output = CommandOutput()
    /// What goes to standard error.
    var message = ""
    var exitCode = ExitCode.success
  }

  /// Runs what `words` ask for, without touching the streams unless the command sends output itself.
  static func outcome(of root: Command, words: [String]) async -> Outcome {
    var outcome = Outcome()
    do {
      switch try CommandLineParser.parse(root, words) {
      case .help(let path): outcome.output.write(HelpText(path: path, width: Terminal.width).text)
      case .version(let version): outcome.output.writeLine(version)
      case .completionScript(let shell): outcome.output.write(try CompletionScript(root, shell: shell).text)
      case .run(let path, let values): return await run(path, values)
      }
    } catch let failure as CommandLineParser.Failure {
      outcome.fail(failure.error, in: failure.path)
    } catch {
      outcome.fail(error, in: [root])
    }
    return outcome
  }

  private static func run(_ path: [Command], _ values: ParsedValues) async -> Outcome {
    var outcome = Outcome()
    do {
      try await path.last?.action?(values, &outcome.output)
    } catch {
      outcome.fail(error, in: path)
    }
    return outcome
  }

  /// `error: …` on one line, whatever the text holds.
  static func line(_ message: String) -> String { "error: \(message.terminalSafe)\n" }
}

extension CommandProcess.Outcome {
  fileprivate mutating func fail(_ error: any Error, in path: [Command]) {
    output = CommandOutput()
    message = CommandProcess.line("\(error)")
    switch error {
    case is UsageError:
      exitCode = ExitCode.usage
      message += "Usage: \(HelpText(path: path).usage)\n"
      message += "  See '\(path.map(\.name).joined(separator: " ")) --help' for more information.\n"
    case let error as CommandError: exitCode = error.exitCode
    default: exitCode = ExitCode.failure
    }
  }
}
