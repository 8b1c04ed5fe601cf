/// A command of a program, declared as a value: its name, its arguments, its action. Parsing, help and shell
/// completion all follow from it.
///
/// ```swift
/// let decode = Command(
///   name: "decode", abstract: "Decodes an account.",
///   arguments: [.init("file", "The account, or - for standard input.", completion: .file)],
///   flags: [.init("json", "Print JSON.")]
/// ) { values, output in
///   let bytes = try values.source("file").read()
///   output.write("\(bytes.count) bytes\n")
/// }
/// await CommandProcess.run(decode)
/// ```
public struct Command: Sendable {
  /// The work of a command. Text written to the output reaches standard output only if nothing is thrown, or once
  /// it is sent.
  public typealias Action = @Sendable (ParsedValues, inout CommandOutput) async throws -> Void

  /// The word that selects the command.
  public let name: String
  /// What the command does, in one sentence.
  public let abstract: String
  /// More for the help; paragraphs are separated by blank lines.
  public let discussion: String
  /// The version that `--version` prints; only for the outermost command.
  public let version: String?
  /// Values that are given by position.
  public let arguments: [Argument]
  /// Values that are given by name.
  public let options: [Option]
  /// Names without a value.
  public let flags: [Flag]
  /// The commands below this one.
  public let subcommands: [Command]
  /// The work of the command; nil if it only has subcommands.
  public let action: Action?

  /// A command with an action.
  public init(
    name: String, abstract: String, discussion: String = "", version: String? = nil,
    arguments: [Argument] = [],
    options: [Option] = [], flags: [Flag] = [], action: @escaping Action
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.version = version
    self.arguments = arguments
    self.options = options
    self.flags = flags
    self.subcommands = []
    self.action = action
  }

  /// A command that only has subcommands.
  public init(
    name: String, abstract: String, discussion: String = "", version: String? = nil, subcommands: [Command]
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.version = version
    self.arguments = []
    self.options = []
    self.flags = []
    self.subcommands = subcommands
    self.action = nil
  }

  /// The subcommand with this name.
  func subcommand(_ name: String) -> Command? { subcommands.first { $0.name == name } }
}
