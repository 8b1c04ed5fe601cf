import JSONText

extension InstructionError: CustomStringConvertible {
  /// The runtime's name of the error, as the RPC writes it: `InvalidAccountData`, `Custom`.
  public var name: String {
    switch self {
    case .custom: "Custom"
    case .borshIOError: "BorshIoError"
    case .unrecognized(let json): json
    default: plainEntry.map { "\($0.name)" } ?? ""
    }
  }

  /// The runtime's text, as it stands behind `failed: ` in a log: `invalid account data for instruction`,
  /// `custom program error: 0x1771`.
  public var description: String {
    switch self {
    case .custom(let number): "custom program error: 0x" + String(number, radix: 16)
    case .borshIOError(nil): "Failed to serialize or deserialize account data"
    case .borshIOError(let cause?): "Failed to serialize or deserialize account data: " + cause
    case .unrecognized(let json): json
    default: plainEntry?.text ?? ""
    }
  }

  /// The error without a payload that has this name of the runtime.
  init?(plainName name: JSONStringSlice) {
    for entry in Self.plain where name.equals(entry.name) {
      self = entry.error
      return
    }
    return nil
  }

  private var plainEntry: (error: InstructionError, name: StaticString, text: String)? {
    Self.plain.first { $0.error == self }
  }
}
