import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaTransactions

/// Logs with stake events, as the package holds them and as the C reads them.
struct StakeLogs {
  let program: StakingProgram
  let logs: [LogMessages]
  /// The lines one behind the other, and where each ends.
  let buffers: [(text: [UInt8], ends: [UInt32])]
  let eventCount: Int

  init(_ cases: [JSONNode]) throws {
    let id = cases.first?["program_id"]?.string ?? ""
    let chosen = cases.filter { $0["program_id"]?.string == id }
    program = StakingProgram(id: try PublicKey(id))
    logs = try chosen.compactMap { node in
      try TransactionResponse(json: Array((node["response"]?.string ?? "").utf8)).meta?.logs
    }
    buffers = logs.map { log in
      var text: [UInt8] = []
      let ends = log.map { line -> UInt32 in
        text += line
        return UInt32(text.count)
      }
      return (text, ends)
    }
    eventCount = chosen.reduce(0) { $0 + ($1["events"]?.array?.count ?? 0) }
  }
}
