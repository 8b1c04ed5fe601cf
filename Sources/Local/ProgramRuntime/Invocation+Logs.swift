import SolanaPrimitives
import SolanaTransactions

// What a program says.
extension Invocation {
  /// Adds `Program log: <text>` to the log.
  public mutating func log(_ text: String) {
    logs?.append(.log(text), length: 13 + text.utf8.count)
  }

  /// Adds `Program data: <base64>` to the log: an event.
  public mutating func logData(_ bytes: [UInt8]) {
    logData(slices: [bytes])
  }

  /// Adds one `Program data:` line with the base64 of each slice, separated by spaces.
  public mutating func logData(slices: [[UInt8]]) {
    logs?.append(
      .data(slices), length: slices.reduce(13) { $0 + ($1.count + 2) / 3 * 4 + 1 })
  }

  /// Hands bytes back to the caller, in place of what was there.
  ///
  /// - Throws: `ProgramFailedToComplete` for more than 1,024 bytes.
  public mutating func setReturnData(_ data: [UInt8]) throws(ProgramFailure) {
    guard data.count <= 1_024 else { throw .panic("Return data too large (\(data.count) > 1024)") }
    returnData = data.isEmpty ? nil : ReturnData(programID: programID, data: data)
  }

  /// Adds a line without a prefix, as only the runtime and the builtin programs can.
  package mutating func logVerbatim(_ text: String) {
    logs?.append(.verbatim(text), length: text.utf8.count)
  }

  /// Logs that the program at `entry` starts at the present depth.
  mutating func logInvoke(_ entry: HostedPrograms.Entry) {
    let line = LogLine.invoke(program: entry.id, depth: depth)
    logs?.append(line, length: entry.textLength + 19)
  }

  /// Logs what the program at `entry` handed back and how it ended.
  mutating func logEnd(_ entry: HostedPrograms.Entry, failure: ProgramFailure?) {
    guard logs != nil else { return }
    if let returnData {
      logs?.append(
        .returned(program: entry.id, data: returnData.data),
        length: entry.textLength + 17 + (returnData.data.count + 2) / 3 * 4)
    }
    if let failure {
      logs?.append(
        .failed(program: entry.id, error: failure.error),
        length: entry.textLength + 17 + failure.error.description.utf8.count)
    } else {
      logs?.append(.success(program: entry.id), length: entry.textLength + 16)
    }
  }
}
