/// What a user gave a command, checked against the command's declaration.
public struct ParsedValues: Equatable, Sendable {
  /// The values by the name of their argument or option, in the order given.
  var values: [String: [String]] = [:]
  /// The names of the flags that were given.
  var flags: Set<String> = []
  /// What messages call each argument and option, by its name.
  var titles: [String: String] = [:]
  /// What `-` stands for.
  var standardInput = InputSource.standardInput

  /// The last value of an argument or option, or its default; nil if there is neither.
  public subscript(name: String) -> String? { values[name]?.last }

  /// All values of an argument or option that may be given more than once.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a flag was given.
  public func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The value of a required argument or option.
  ///
  /// - Throws: `UsageError` if it was not given.
  public func require(_ name: String) throws(UsageError) -> String {
    guard let value = self[name] else { throw UsageError("missing expected argument '\(title(name))'") }
    return value
  }

  /// The input that a required argument or option names: a file, or standard input for `-`.
  ///
  /// - Throws: `UsageError` if it was not given.
  public func source(_ name: String) throws(UsageError) -> InputSource { source(named: try require(name)) }

  /// The inputs that a repeated argument or option names, in the order given.
  public func sources(_ name: String) -> [InputSource] { all(name).map { source(named: $0) } }

  private func source(named text: String) -> InputSource { text == "-" ? standardInput : .file(text) }

  /// The value of an argument or option, converted; nil if it was not given.
  ///
  /// - Parameter convert: Makes the value, or throws what is wrong with the text.
  /// - Throws: `UsageError` with what `convert` threw.
  public func value<Value>(
    _ name: String, _ convert: (String) throws -> Value
  ) throws(UsageError) -> Value? {
    guard let text = self[name] else { return nil }
    do {
      return try convert(text)
    } catch {
      throw UsageError("the value '\(text)' is invalid for '\(title(name))': \(error)")
    }
  }

  /// The integer of an argument or option; nil if it was not given.
  ///
  /// - Throws: `UsageError` if the text is not an integer, or not in the range of the type.
  public func integer<Value: FixedWidthInteger>(
    _ name: String, as type: Value.Type = Value.self
  ) throws(UsageError) -> Value? {
    guard let text = self[name] else { return nil }
    guard let value = Value(text) else {
      let range = "expected an integer from \(Value.min) to \(Value.max)"
      throw UsageError("the value '\(text)' is invalid for '\(title(name))': \(range)")
    }
    return value
  }

  private func title(_ name: String) -> String { titles[name] ?? name }
}
