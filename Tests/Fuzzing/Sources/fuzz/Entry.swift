import CLibFuzzer
import Foundation

/// A reader of outside bytes, with what must hold for all of them.
struct Entry: Sendable {
  let name: String
  let subject: String
  /// Inputs to begin with.
  let seeds: @Sendable () throws -> [[UInt8]]
  /// Reads an input; a property that does not hold stops the process.
  let check: @Sendable ([UInt8]) -> Void

  init(
    _ name: String, _ subject: String, seeds: @escaping @Sendable () throws -> [[UInt8]],
    check: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.name = name
    self.subject = subject
    self.seeds = seeds
    self.check = check
  }
}

let entries = encodingEntries + solanaEntries + anchorEntries + localEntries + generatorEntries

/// Stops the process if `holds` is false: libFuzzer keeps the input.
func require(_ holds: Bool, _ rule: String) {
  if !holds { fatalError(rule) }
}

/// The entry that runs. Set once, before the loop begins.
nonisolated(unsafe) private var current: Entry?

private func callback(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  current?.check(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}

/// Runs libFuzzer's loop over an entry.
func run(_ entry: Entry, _ options: [String]) -> CInt {
  current = entry
  var pointers: [UnsafeMutablePointer<CChar>?] = (["fuzz"] + options).map { strdup($0) } + [nil]
  var count = CInt(pointers.count - 1)
  return pointers.withUnsafeMutableBufferPointer { buffer in
    var start = buffer.baseAddress
    return LLVMFuzzerRunDriver(&count, &start, callback)
  }
}
