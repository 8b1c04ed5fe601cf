/// What a user gave a command, checked against the command's declaration.
public struct ParsedValues: Equatable, Sendable {
  /// The values by the name of their argument or option, in the order given.
  var values: [String: [String]] = [:]
  /// The names of the flags that were given.
  var flags: Set<String> = []
  /// How each argument and option is called in messages, by its name.
  var titles: [String: String] = [:]

  /// The value of an argument or option; its default if it has one; nil if it was not given.
  public subscript(name: String) -> String? { values[name]?.last }

  /// All values of an argument or option that may be given more than once.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether a flag was given.
  public func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// The value of an argument or option that has to be there.
  ///
  /// - Throws: If it is not.
  public func require(_ name: String) throws(UsageError) -> String {
    guard let value = self[name] else { throw UsageError("missing expected argument '\(title(name))'") }
    return value
  }

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
  /// - Throws: If the text is no integer or does not fit.
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
