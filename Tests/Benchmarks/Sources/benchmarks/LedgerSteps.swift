import Foundation
import InferenceStaking
import InstructionBuilders
import LocalLedger
import SolanaPrograms
import SolanaSigning
import SolanaTransactions

/// Steps of a local ledger per second, beside LiteSVM's rate for an SPL transfer.
struct LedgerSteps {
  private var scene: LedgerScene
  private let count = 4_000

  /// The scene's admin becomes a delegator of the first pool.
  init(_ scene: LedgerScene) throws {
    self.scene = scene
    let owner = scene.admin.publicKey
    let record = try CreateStakingRecord(
      accounts: .init(payer: owner, owner: owner, initialPoolAdmin: scene.operators[0]))
    try self.scene.succeed([record.instruction])
  }

  func run() throws {
    let lite = LedgerSteps.liteSVM()
    print("\nSteps per second            checks off          checks on")
    if let lite {
      print(column("LiteSVM, SPL transfer", 24), column("\(Int(lite.off))", 19), Int(lite.on))
    } else {
      print("LiteSVM: not measured (python3 with solders is not there)")
    }
    let owner = scene.admin.publicKey
    let poolOperator = scene.operators[0]
    let source = scene.tokenAccount(owner, of: scene.mint)
    let target = scene.tokenAccount(poolOperator, of: scene.mint)
    try printRates("SPL transfer", lite, target: nil) { amount in
      [TokenProgram.transfer(amount, from: source, to: target, authority: owner)]
    }
    try printRates("stake", lite, target: (10, 2.5)) { amount in
      [try scene.stake(amount, by: owner, into: poolOperator).instruction]
    }
  }

  private func printRates(
    _ name: String, _ lite: (off: Double, on: Double)?, target: (off: Double, on: Double)?,
    _ instructions: (UInt64) throws -> [Instruction]
  ) throws {
    let off = try rate(isChecked: false, instructions)
    let on = try rate(isChecked: true, instructions)
    print(
      column(name, 24), column(LedgerSteps.beside(off, lite?.off, target?.off), 19),
      LedgerSteps.beside(on, lite?.on, target?.on))
  }

  /// The median of five runs, each from the same state. Making and signing transactions is not timed.
  private func rate(isChecked: Bool, _ instructions: (UInt64) throws -> [Instruction]) throws -> Double {
    let transactions = try (1...count).map { number in
      try scene.transaction(instructions(UInt64(number)), isSigned: isChecked)
    }
    var rates: [Double] = []
    for _ in 0..<5 {
      var chain = scene.chain
      chain.verifier = isChecked ? .libsodium : nil
      var failure: TransactionOutcome?
      let time = seconds {
        for transaction in transactions {
          let outcome = chain.process(transaction)
          if outcome.error != nil { failure = outcome }
        }
      }
      if let failure { throw LedgerScene.Failure(logs: ["\(failure.error as Any)"] + failure.logs) }
      rates.append(Double(count) / time)
    }
    return median(rates)
  }

  static func beside(_ rate: Double, _ reference: Double?, _ target: Double?) -> String {
    guard let reference else { return "\(Int(rate))" }
    let wanted = target.map { ", ≥ \($0)x \(rate >= $0 * reference ? "ok" : "missed")" } ?? ""
    return "\(Int(rate)) (\(fixed(rate / reference, 1))x\(wanted))"
  }

  /// What `litesvm.py` measures; nil where python3 or solders is missing.
  static func liteSVM() -> (off: Double, on: Double)? {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../litesvm.py")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.standardizedFileURL.path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let numbers = String(decoding: data, as: UTF8.self).split { $0 == " " || $0 == "\n" }.compactMap {
      Double($0)
    }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
}

/// Text filled up to a width.
func column(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}
