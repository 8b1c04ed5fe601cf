extension Command {
  /// What a shell offers to complete a value.
  public enum Completion: Equatable, Sendable {
    /// Nothing.
    case none
    /// Names of files.
    case file
    /// Names of directories.
    case directory
  }

  /// A value that is given by position.
  public struct Argument: Equatable, Sendable {
    /// The name, shown as `<name>`.
    public let name: String
    /// What it is, in a sentence.
    public let help: String
    /// Whether it can be left out.
    public let isOptional: Bool
    /// Whether it can be given more than once; only the last argument of a command can.
    public let isRepeating: Bool
    /// The only valid values; empty if every value is valid.
    public let choices: [String]
    /// What a shell offers to complete it.
    public let completion: Completion

    /// An argument.
    public init(
      _ name: String, _ help: String, isOptional: Bool = false, isRepeating: Bool = false,
      choices: [String] = [],
      completion: Completion = .none
    ) {
      self.name = name
      self.help = help
      self.isOptional = isOptional
      self.isRepeating = isRepeating
      self.choices = choices
      self.completion = completion
    }
  }

  /// A value that is given by name: `--name value` or `--name=value`.
  public struct Option: Equatable, Sendable {
    /// The name, without its hyphens.
    public let name: String
    /// The one-letter name, if it has one.
    public let letter: Character?
    /// The name of the value in help; by default the option's name.
    public let valueName: String
    /// What it is, in a sentence.
    public let help: String
    /// Whether it must be given.
    public let isRequired: Bool
    /// Whether it can be given more than once.
    public let isRepeating: Bool
    /// The value if it is not given; shown in help.
    public let defaultValue: String?
    /// The only valid values; empty if every value is valid.
    public let choices: [String]
    /// What a shell offers to complete it.
    public let completion: Completion

    /// An option.
    public init(
      _ name: String, _ help: String, letter: Character? = nil, valueName: String? = nil,
      isRequired: Bool = false,
      isRepeating: Bool = false, defaultValue: String? = nil, choices: [String] = [],
      completion: Completion = .none
    ) {
      self.name = name
      self.letter = letter
      self.valueName = valueName ?? name
      self.help = help
      self.isRequired = isRequired
      self.isRepeating = isRepeating
      self.defaultValue = defaultValue
      self.choices = choices
      self.completion = completion
    }
  }

  /// An option without a value: `--name`.
  public struct Flag: Equatable, Sendable {
    /// The name, without its hyphens.
    public let name: String
    /// The one-letter name, if it has one.
    public let letter: Character?
    /// What it does, in a sentence.
    public let help: String

    /// A flag.
    public init(_ name: String, _ help: String, letter: Character? = nil) {
      self.name = name
      self.letter = letter
      self.help = help
    }
  }
}
