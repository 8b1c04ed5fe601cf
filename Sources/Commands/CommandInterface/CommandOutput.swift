/// What a command prints. It is held back until the command has succeeded, so that part of an answer is never taken
/// for the whole; `send()` passes on what was written so far.
public struct CommandOutput: Sendable {
  /// The text that has not been sent, UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Whether sent text stays in `sent` and `reported` in place of the streams.
  private let isCaptured: Bool
  /// What was sent to standard output, if captured.
  private(set) var sent: [UInt8] = []
  /// What was reported to standard error, if captured.
  private(set) var reported = ""

  /// Output for the streams of the process, or captured.
  init(isCaptured: Bool = false) {
    self.isCaptured = isCaptured
  }

  /// Adds text.
  public mutating func write(_ text: String) { bytes += text.utf8 }

  /// Adds bytes.
  public mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Adds text and ends the line.
  public mutating func writeLine(_ text: String = "") { write(text + "\n") }

  /// Writes text to standard error at once, whether or not the command succeeds: diagnostics of the input.
  ///
  /// A failure to write it is ignored.
  public mutating func report(_ text: String) {
    if isCaptured {
      reported += text
    } else {
      try? System.writeAll(System.standardError, Array(text.utf8))
    }
  }

  /// Sends what was written so far: it is printed even if the command fails afterwards.
  ///
  /// - Throws: `CommandError` if it cannot be written. If nobody reads the output any more (`command | head`), the
  ///   process ends.
  public mutating func send() throws(CommandError) {
    guard !bytes.isEmpty else { return }
    if isCaptured {
      sent += bytes
    } else {
      do {
        try System.writeAll(System.standardOutput, bytes)
      } catch {
        if error.isBrokenPipe { System.endByBrokenPipe() }
        throw CommandError("cannot write the output: \(error.message)")
      }
    }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Drops what was not sent.
  mutating func discard() { bytes = [] }
}
