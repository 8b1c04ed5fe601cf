/// What a command prints. It is kept until the command has ended well, so that nobody takes half an answer for a
/// whole one; a command whose answer has no end sends it on piece by piece.
public struct CommandOutput: Sendable {
  /// What is to be printed.
  public private(set) var bytes: [UInt8] = []
  private let descriptor: Int32

  /// Output for a stream; by default standard output.
  init(descriptor: Int32 = System.standardOutput) {
    self.descriptor = descriptor
  }

  /// Adds text.
  public mutating func write(_ text: String) { bytes += text.utf8 }

  /// Adds bytes.
  public mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }

  /// Adds text and ends the line.
  public mutating func writeLine(_ text: String = "") { write(text + "\n") }

  /// Sends what has been written so far, for streams whose lines are each an answer of their own.
  ///
  /// - Throws: If it cannot be written.
  public mutating func send() throws(CommandError) {
    guard !bytes.isEmpty else { return }
    do {
      try System.writeAll(descriptor, bytes)
    } catch {
      if error.isBrokenPipe { System.endByBrokenPipe() }
      throw CommandError("cannot write the output: \(error.message)")
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
