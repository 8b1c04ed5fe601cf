#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls of the operating system that commands need.
enum System {
  /// The descriptors of the standard streams.
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// The error of a call.
  struct Failure: Error, Equatable {
    let number: Int32

    /// The error of the last call.
    static var last: Failure { Failure(number: errno) }

    /// The system's text: `No such file or directory`.
    var message: String { unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)" }

    var isBrokenPipe: Bool { number == EPIPE }
  }

  static func openForReading(_ path: String) throws(Failure) -> Int32 {
    let descriptor = unsafe path.withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  static func closeStream(_ descriptor: Int32) { _ = close(descriptor) }

  /// Reads at most `count` bytes; none at the end of the input.
  static func readBytes(_ descriptor: Int32, upTo count: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result = 0
      repeat {
        result = unsafe read(descriptor, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      if result < 0 { failure = .last }
      initialized = max(result, 0)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes.
  static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Whether the stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Ends the process.
  static func end(_ code: Int32) -> Never { exit(code) }

  /// Makes writes to a pipe without a reader fail instead of ending the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Ends the process as the signal of a broken pipe does, without a message: `command | head` is not an error.
  static func endByBrokenPipe() -> Never {
    _ = signal(SIGPIPE, SIG_DFL)
    _ = raise(SIGPIPE)
    end(ExitCode.failure)
  }
}
