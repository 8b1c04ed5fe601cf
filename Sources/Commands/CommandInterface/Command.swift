/// A command of a program, declared as a plain value: what it is called, what it takes, what it does. Parsing, help
/// and shell completion are all made from it.
///
/// ```swift
/// let decode = Command(
///   name: "decode", abstract: "Decodes an account.",
///   arguments: [.init("file", "The account, or - for standard input.", completion: .file)],
///   flags: [.init("json", "Print JSON.")]
/// ) { values, output in
///   let bytes = try InputSource(values.require("file")).read()
///   output.write("\(bytes.count) bytes\n")
/// }
/// await CommandProcess.run(decode)
/// ```
public struct Command: Sendable {
  /// What a command does. Text written to the output reaches standard output only if nothing is thrown.
  public typealias Action = @Sendable (ParsedValues, inout CommandOutput) async throws -> Void

  /// The word by which the command is called.
  public let name: String
  /// What the command does, in one sentence.
  public let abstract: String
  /// What else a user should know; paragraphs are separated by blank lines.
  public let discussion: String
  /// The version that `--version` prints; only the outermost command has one.
  public let version: String?
  /// What is given by place.
  public let arguments: [Argument]
  /// What is given by name and has a value.
  public let options: [Option]
  /// What is given by name alone.
  public let flags: [Flag]
  /// Commands that this one leads to.
  public let subcommands: [Command]
  /// What the command does; nil for one that only leads to others.
  public let action: Action?

  /// A command that does something.
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

  /// A command that leads to others.
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

  /// The subcommand of this name.
  func subcommand(_ name: String) -> Command? { subcommands.first { $0.name == name } }
}
