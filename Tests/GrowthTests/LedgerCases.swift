import LocalLedger
import ProgramRuntime
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import TestSupport

private func key(_ number: Int) -> PublicKey {
  PublicKey(words: UInt64(number), 0x1111, 0x2222, 0x3333_0000_0000_0000)
}

private let payer = key(1)

/// A ledger with so many accounts.
private func ledger(accounts: Int = 0) -> Ledger {
  var ledger = Ledger(verifier: nil, configuration: .timeless)
  ledger[payer] = AccountState(lamports: 1_000_000_000_000)
  for number in 0..<accounts { ledger[key(1_000 + number)] = AccountState(lamports: 2_000_000) }
  return ledger
}

private func message(_ instructions: [Instruction]) throws -> Message {
  try Message(
    version: .v0, feePayer: payer, instructions: instructions, recentBlockhash: ledger().latestBlockhash)
}

/// A transaction of so many somethings, on a ledger that has their accounts.
private func transaction(
  _ name: String, upTo largest: Int = 25, _ instructions: @escaping @Sendable (Int) -> [Instruction]
) -> GrowthCase {
  GrowthCase("ledger, \(name)", from: 4, upTo: largest) { count in
    (ledger(accounts: 128), Transaction(unsigned: try message(instructions(count))))
  } work: { ledger, transaction in
    // One alone takes too little time to be measured.
    for _ in 0..<20 {
      var copy = ledger
      _ = copy.process(transaction)
    }
  }
}

let ledgerCases: [GrowthCase] = [
  transaction("instructions", upTo: 16) { count in (0..<count).map { MemoProgram.memo("memo \($0)") } },
  transaction("accounts of an instruction") { count in
    [
      Instruction(
        programID: .memoProgram,
        accounts: (0..<count).map {
          AccountMeta(address: key(1_000 + $0), isSigner: true, isWritable: false)
        },
        data: Array("memo".utf8))
    ]
  },
  transaction("accounts that change", upTo: 16) { count in
    (0..<count).map { SystemProgram.transfer(1, from: payer, to: key(1_000 + $0)) }
  },
  transaction("bytes of a memo", upTo: 200) { count in
    [MemoProgram.memo(String(repeating: "a", count: count))]
  },
  GrowthCase("ledger, accounts", from: 100) {
    $0
  } work: { count in
    var ledger = ledger(accounts: count)
    for number in 0..<count { ledger[key(1_000 + number)] = nil }
  },
  GrowthCase("ledger, transactions", from: 10) { count in
    try (0..<count).map { Transaction(unsigned: try message([MemoProgram.memo("memo \($0)")])) }
  } work: { transactions in
    var ledger = ledger()
    for transaction in transactions { _ = ledger.process(transaction) }
  },
  GrowthCase("ledger, slots", from: 1_000) {
    $0
  } work: { count in
    var ledger = ledger()
    for _ in 0..<count { ledger.advance(by: .slots(1)) }
  },
  GrowthCase("message, instructions", from: 10, upTo: 2_000) { count in
    (0..<count).map { MemoProgram.memo("memo \($0)") }
  } work: { instructions in
    _ = try Message(decoding: message(instructions).bytes).decompiled()
  },
  GrowthCase("message, accounts", from: 8, upTo: 60) { count in
    [
      Instruction(
        programID: .memoProgram,
        accounts: (0..<count).map {
          AccountMeta(address: key(1_000 + $0), isSigner: false, isWritable: true)
        }, data: [])
    ]
  } work: { instructions in
    for _ in 0..<10 { _ = try Message(decoding: message(instructions).bytes).decompiled() }
  },
]
