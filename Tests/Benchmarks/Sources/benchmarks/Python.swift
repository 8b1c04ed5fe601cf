import Foundation

/// A Python program that does a round of its work for each line that it is given, and answers with its time.
struct Python {
  private let input: FileHandle
  private let output: FileHandle
  private let process: Process

  /// Starts `python3 -c PROGRAM ARGUMENTS`; nil if there is no Python.
  init?(program: String, _ arguments: String...) {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.standardInput = input
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    self.process = process
    self.input = input.fileHandleForWriting
    self.output = output.fileHandleForReading
    guard round() != nil else { return nil }
  }

  /// The number that the program prints for one round; nil if it prints none.
  func round() -> Double? {
    guard process.isRunning, (try? input.write(contentsOf: Data("\n".utf8))) != nil else { return nil }
    var line: [UInt8] = []
    while let byte = try? output.read(upToCount: 1), let byte = byte.first, byte != UInt8(ascii: "\n") {
      line.append(byte)
    }
    return Double(String(decoding: line, as: UTF8.self))
  }
}
