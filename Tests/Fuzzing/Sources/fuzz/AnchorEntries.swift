import AccountDecoding
import AnchorCore
import EventDecoding
import InferenceStaking
import JSONText
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import TransactionDecoding

let anchorEntries = [
  Entry(
    "account", "an account of the program, decoded and viewed in place; accounts of the native programs",
    seeds: { try Seeds.base64("accounts", "data") },
    check: { bytes in
      let program = StakingProgram.mainnet
      if let pool = try? OperatorPool(account: bytes) {
        require(
          (try? pool.accountBytes()).map { bytes.starts(with: $0) } == true,
          "a pool is written as it was read")
      }
      if let record = try? StakingRecord(account: bytes) {
        require(
          (try? record.accountBytes()).map { bytes.starts(with: $0) } == true,
          "a record is written as it was read")
      }
      _ = try? program.account(bytes, owner: nil)
      require(
        ((try? OperatorPool.View(bytes)) != nil) == ((try? OperatorPool(account: bytes)) != nil),
        "a view accepts what decoding accepts")
      let span = bytes.span
      _ = try? TokenAccount(span.bytes)
      _ = try? Mint(span.bytes)
      _ = try? Multisig(span.bytes)
      _ = try? NonceAccount(span.bytes)
      _ = try? LookupTableAccount(span.bytes)
    }),
  Entry(
    "event", "an event and an instruction of the program, instructions of the native programs",
    seeds: { try Seeds.base64("events", "data") + Seeds.base64("instructions", "data") },
    check: { bytes in
      let span = bytes.span
      if let event = try? StakingProgram.mainnet.event(payload: bytes) {
        var writer = JSONWriter()
        event.encode(json: &writer)
        require((try? JSONNode(parsing: writer.bytes)) != nil, "an event's JSON is JSON")
      }
      _ = try? StakingProgram.mainnet.instruction(span.bytes)
      _ = try? SystemProgram().instruction(span.bytes)
      _ = try? TokenProgram().instruction(span.bytes)
      _ = try? AssociatedTokenProgram().instruction(span.bytes)
      _ = try? ComputeBudgetProgram().instruction(span.bytes)
      _ = try? MemoProgram().instruction(span.bytes)
    }),
  Entry(
    "log", "a log, line by line",
    seeds: {
      try Seeds.texts("events", "line").map {
        Array(
          "Program \(StakingProgram.mainnet.id) invoke [1]\n\($0)\nProgram \(StakingProgram.mainnet.id) success"
            .utf8)
      }
    },
    check: { bytes in
      var reader = LogReader()
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for line in lines { reader.append(line.span.bytes) }
      let trace = reader.finish()
      for event in trace.events(of: StakingProgram.mainnet) {
        require(event.logIndex < lines.count, "an event is on a line of the log")
      }
    }),
  Entry(
    "decoded-transaction", "a response, decoded with the program, and its JSON",
    seeds: { try Seeds.texts("transactions-node", "response", limit: 20).map { Array($0.utf8) } },
    check: { bytes in
      guard let response = try? TransactionResponse(json: bytes) else { return }
      let decoded = response.decoded(with: StakingProgram.mainnet)
      var writer = JSONWriter()
      decoded.encode(json: &writer)
      require((try? JSONNode(parsing: writer.bytes)) != nil, "a decoded transaction's JSON is JSON")
      for item in decoded.unexplained {
        require(!item.description.isEmpty, "what is not understood is described")
      }
    }),
]
