import InferenceStaking
import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaTransactions
import StakingModel

let localEntries = [
  Entry(
    "ledger",
    "transactions of any instructions over accounts of any content: lamports neither appear nor vanish",
    seeds: {
      try Seeds.base64("instructions", "data").filter { $0.count < 256 }.map {
        World.seed(program: 5, data: $0)
      }
        + (0...12).map {
          World.seed(program: 0, data: [$0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0])
        }
        + (0...24).map { World.seed(program: 1, data: [$0, 9, 0, 0, 0, 0, 0, 0, 0, 0]) }
        + (0...2).map { World.seed(program: 2, data: [$0]) }
    },
    check: { bytes in
      var input = Input(bytes)
      var ledger = World.ledger
      for address in World.addresses.dropFirst() where input.byte() & 3 == 0 {
        ledger[address] = AccountState(
          lamports: 10_000_000, owner: World.programs[Int(input.byte()) % World.programs.count],
          data: input.bytes(Int(input.byte())))
      }
      var instructions: [Instruction] = []
      for _ in 0...Int(input.byte() & 3) {
        let program = World.programs[Int(input.byte()) % World.programs.count]
        let accounts = (0..<Int(input.byte() & 31)).map { _ in
          let flags = input.byte()
          return AccountMeta(
            address: World.addresses[Int(flags) % World.addresses.count], isSigner: flags & 64 != 0,
            isWritable: flags & 128 != 0)
        }
        instructions.append(
          Instruction(programID: program, accounts: accounts, data: input.bytes(Int(input.byte()))))
      }
      guard
        let message = try? Message(
          version: .legacy, feePayer: World.addresses[0], instructions: instructions,
          recentBlockhash: ledger.latestBlockhash),
        let transaction = try? Transaction(message: message, signatures: [:])
      else { return }
      let before = World.total(ledger)
      let outcome = ledger.process(transaction)
      require(World.total(ledger) + outcome.fee == before, "lamports neither appear nor vanish")
      for line in outcome.logs { require(line.utf8.count < 20_000, "a line of the log is bounded") }
    }),
  Entry(
    "trace", "a recording", seeds: { try Seeds.lines("NativeRecordings/native-programs.jsonl", limit: 20) },
    check: { bytes in
      var reader = TraceReader(bytes)
      while let event = try? reader.next() { _ = event }
    }),
]

/// Takes the input apart from its front; zeros after its end.
private struct Input {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }
}

private enum World {
  static let addresses: [PublicKey] =
    (1...24).map { PublicKey(words: $0, 2, 3, 4) } + [
      .systemProgram, .tokenProgram, .rentSysvar, .clockSysvar,
    ]
  static let programs: [PublicKey] = [
    .systemProgram, .tokenProgram, .associatedTokenProgram, .computeBudgetProgram, .memoProgram,
    StakingProgram.mainnet.id,
  ]
  static let ledger: Ledger = {
    var ledger = Ledger(programs: [StakingProcessor(configuration: .mainnet)], verifier: nil)
    for address in addresses.prefix(24) {
      ledger[address] = AccountState(lamports: 1_000_000_000, owner: .systemProgram, data: [])
    }
    return ledger
  }()

  /// An input that leaves the accounts as they are and sends one instruction with writable signers.
  static func seed(program: UInt8, data: [UInt8]) -> [UInt8] {
    let untouched = [UInt8](repeating: 1, count: addresses.count - 1)
    let accounts = (0..<14).map { UInt8(0xC0) + $0 }
    return untouched + [0, program, UInt8(accounts.count)] + accounts + [UInt8(data.count)] + data
  }

  /// The lamports of all accounts that a transaction here can reach.
  static func total(_ ledger: Ledger) -> UInt64 {
    (addresses + programs).reduce(into: Set()) { $0.insert($1) }.reduce(0) {
      $0 &+ (ledger[$1]?.lamports ?? 0)
    }
  }
}
