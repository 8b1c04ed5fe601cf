/// Runs a command as a program: arguments in; output, messages and the exit code out.
public enum CommandProcess {
  /// Runs what the process's arguments ask for, then ends the process.
  public static func run(_ root: Command) async -> Never {
    System.ignoreBrokenPipes()
    var output = CommandOutput()
    let ending = await perform(
      root, words: Array(CommandLine.arguments.dropFirst()), standardInput: .standardInput, &output)
    do {
      try output.send()
      try System.writeAll(System.standardError, Array(ending.message.utf8))
    } catch let error as CommandError {
      try? System.writeAll(System.standardError, Array(line(error.message).utf8))
      System.end(ExitCode.failure)
    } catch {
      System.end(ExitCode.failure)
    }
    System.end(ending.exitCode)
  }

  /// What a command printed, and how it ended.
  package struct Outcome: Equatable, Sendable {
    /// The text on standard output.
    package let output: String
    /// The text on standard error.
    package let message: String
    /// The exit code.
    package let exitCode: Int32
  }

  /// Runs a command without touching the streams of the process, for tests.
  ///
  /// - Parameters:
  ///   - words: The arguments after the program's name.
  ///   - standardInput: What the command reads for `-`.
  package static func outcome(
    of root: Command, words: [String], standardInput: [UInt8] = []
  ) async -> Outcome {
    var output = CommandOutput(isCaptured: true)
    let ending = await perform(root, words: words, standardInput: .bytes(standardInput), &output)
    return Outcome(
      output: String(decoding: output.sent + output.bytes, as: UTF8.self),
      message: output.reported + ending.message, exitCode: ending.exitCode)
  }

  /// How a command ended.
  private struct Ending {
    /// What remains to be written to standard error.
    var message = ""
    var exitCode = ExitCode.success
  }

  private static func perform(
    _ root: Command, words: [String], standardInput: InputSource, _ output: inout CommandOutput
  ) async -> Ending {
    do {
      switch try CommandLineParser.parse(root, words) {
      case .help(let path): output.write(HelpText(path: path, width: Terminal.width).text)
      case .version(let version): output.writeLine(version)
      case .completionScript(let shell): output.write(try CompletionScript(root, shell: shell).text)
      case .run(let path, var values):
        values.standardInput = standardInput
        do {
          try await path.last?.action?(values, &output)
        } catch {
          return failure(error, in: path, &output)
        }
      }
    } catch let refusal as CommandLineParser.Failure {
      return failure(refusal.error, in: refusal.path, &output)
    } catch {
      return failure(error, in: [root], &output)
    }
    return Ending()
  }

  private static func failure(
    _ error: any Error, in path: [Command], _ output: inout CommandOutput
  ) -> Ending {
    output.discard()
    var ending = Ending(message: line("\(error)"), exitCode: ExitCode.failure)
    if error is UsageError {
      ending.exitCode = ExitCode.usage
      ending.message += "Usage: \(HelpText(path: path).usage)\n"
      ending.message += "  See '\(path.map(\.name).joined(separator: " ")) --help' for more information.\n"
    } else if let error = error as? CommandError {
      ending.exitCode = error.exitCode
    }
    return ending
  }

  /// `error: …` on one line, whatever the text holds.
  private static func line(_ message: String) -> String { "error: \(message.terminalSafe)\n" }
}
