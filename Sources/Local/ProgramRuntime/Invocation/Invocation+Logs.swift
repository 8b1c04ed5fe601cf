import SolanaPrimitives
import SolanaTransactions

// Logs and return data. The lengths given to the collector are those of the messages' texts.
extension Invocation {
  /// Logs `Program log: <text>`.
  public mutating func log(_ text: String) {
    logs?.append(.log(text), length: 13 + text.utf8.count)
  }

  /// Logs `Program data: <base64>`, the form of an event.
  public mutating func logData(_ bytes: [UInt8]) {
    logData(slices: [bytes])
  }

  /// Logs one `Program data:` message with the base64 of each slice, separated by spaces.
  public mutating func logData(slices: [[UInt8]]) {
    logs?.append(
      .data(slices), length: slices.reduce(13) { $0 + ($1.count + 2) / 3 * 4 + 1 })
  }

  /// Sets the return data, replacing what was set before; no bytes for none.
  ///
  /// - Throws: `ProgramFailedToComplete` for more than 1,024 bytes.
  public mutating func setReturnData(_ data: [UInt8]) throws(ProgramFailure) {
    let limit = Invocation.maximumReturnDataLength
    guard data.count <= limit else { throw .panic("Return data too large (\(data.count) > \(limit))") }
    returnData = data.isEmpty ? nil : ReturnData(programID: programID, data: data)
  }

  /// Logs a text without a prefix, as only the runtime and builtin programs can.
  package mutating func logVerbatim(_ text: String) {
    logs?.append(.verbatim(text), length: text.utf8.count)
  }

  /// Logs that the program of `entry` starts.
  mutating func logInvoke(_ entry: HostedPrograms.Entry) {
    let height = stackHeight
    logs?.append(
      .invoke(program: entry.id, stackHeight: height),
      length: entry.addressLength + 18 + String(height).utf8.count)
  }

  /// Logs the return data of the program of `entry`, and whether it succeeded.
  mutating func logEnd(_ entry: HostedPrograms.Entry, failure: ProgramFailure?) {
    guard logs != nil else { return }
    if let returnData {
      logs?.append(
        .returnData(program: entry.id, data: returnData.data),
        length: entry.addressLength + 17 + (returnData.data.count + 2) / 3 * 4)
    }
    if let failure {
      logs?.append(
        .failed(program: entry.id, error: failure.error),
        length: entry.addressLength + 17 + failure.error.description.utf8.count)
    } else {
      logs?.append(.success(program: entry.id), length: entry.addressLength + 16)
    }
  }
}
