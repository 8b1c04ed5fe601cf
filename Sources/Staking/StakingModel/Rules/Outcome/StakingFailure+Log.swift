import SolanaPrimitives

extension StakingFailure.Report {
  /// The program's log lines about the error, without the prefix `Program log: ` (ProtocolExecution, "Error lines").
  ///
  /// In place of the file and line of the program's source the lines name `local-model:0`.
  public var logLines: [String] {
    var lines = [headline]
    switch comparedValues {
    case .none: break
    case .addresses(let left, let right): lines += ["Left:", left.description, "Right:", right.description]
    case .numbers(let left, let right): lines += ["Left: " + left.description, "Right: " + right.description]
    case .times(let left, let right): lines += ["Left: " + left.description, "Right: " + right.description]
    }
    return lines
  }

  private var headline: String {
    let tail =
      "Error Code: " + error.name + ". Error Number: " + error.number.description + ". Error Message: "
      + error.message + "."
    switch (origin, error) {
    case (.account(let name), .invalidAccountData), (.account(let name), .uninitializedAccount):
      return "ProgramError caused by account: " + name + ". " + tail
    case (.account(let name), _): return "AnchorError caused by account: " + name + ". " + tail
    case (.handler, _): return "AnchorError thrown in local-model:0. " + tail
    case (.unstated, _): return "AnchorError occurred. " + tail
    }
  }
}
