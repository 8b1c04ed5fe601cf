import AnchorCore
import CBaseline
import EventDecoding
import InferenceStaking
import SolanaPrimitives
import SolanaTransactions

/// Whole logs of recorded transactions that publish stake events and nothing else; times are per event.
func logComparisons() throws -> [Comparison] {
  let inputs = try Inputs.stakeLogs()
  let program = inputs.program
  let programText = Array(program.id.description.utf8)
  return [
    Comparison(name: "whole log, per event", target: 3, operations: inputs.eventCount) {
      var checksum: UInt64 = 0
      var reader = LogReader()
      for log in inputs.logs {
        log.forEachLine { _, line in reader.append(line) }
        for logged in reader.finish().events(of: program) {
          guard case .stakeEvent(let event)? = logged.event else { continue }
          mix(&checksum, event.tokenAmount ^ event.owner.words.0 ^ event.sharesAmount)
        }
      }
      return checksum
    } c: {
      var checksum: UInt64 = 0
      var events = (stake_event(), stake_event(), stake_event(), stake_event())
      for (text, ends) in inputs.buffers {
        unsafe text.withUnsafeBytes { text in
          unsafe ends.withUnsafeBufferPointer { ends in
            unsafe programText.withUnsafeBytes { program in
              unsafe withUnsafeMutableBytes(of: &events) { events in
                let events = unsafe events.assumingMemoryBound(to: stake_event.self)
                let lines = unsafe log_lines(
                  text: text.assumingMemoryBound(to: CChar.self).baseAddress, ends: ends.baseAddress,
                  line_count: ends.count)
                let count = unsafe baseline_read_log(
                  lines, program.assumingMemoryBound(to: CChar.self).baseAddress, program.count,
                  events.baseAddress, events.count)
                for index in 0..<max(0, count) {
                  let event = unsafe events[index]
                  let owner = unsafe withUnsafeBytes(of: event.owner) { unsafe $0.load(as: UInt64.self) }
                  mix(&checksum, event.token_amount ^ owner ^ event.shares_amount)
                }
              }
            }
          }
        }
      }
      return checksum
    }
  ]
}
