import Foundation
import SolanaPrimitives
import TestSupport
import Testing

@testable import LocalLedger
@testable import ProgramRuntime

@Suite("Facts of the runtime") struct RuntimeFactsTests {
  /// The first number of each row of the page's tables, by the first name that the column "Here" gives.
  private static func page() throws -> [String: Int] {
    let file = Folders.package.appending(
      path: "Sources/Local/LocalLedger/LocalLedger.docc/RuntimeFacts.md")
    let text = String(decoding: try Fixtures.bytes(at: file), as: UTF8.self)
    var numbers: [String: Int] = [:]
    for line in text.split(separator: "\n") where line.hasPrefix("| ") {
      let columns = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let words = columns[0].split(separator: " ")
      guard columns.count == 4, let name = columns[2].split(separator: "`").first,
        let number = Int(words[0].replacing(",", with: ""))
      else { continue }
      let unit = words.count > 1 ? ["KiB": 1 << 10, "MiB": 1 << 20][words[1]] ?? 1 : 1
      numbers[String(name)] = number * unit
    }
    return numbers
  }

  @Test("The numbers of the page are those of the code") func numbers() throws {
    let limits = RuntimeLimits()
    let code: [String: Int] = [
      "Configuration.lamportsPerSignature": Int(Ledger.Configuration().lamportsPerSignature),
      "ComputeBudget.defaultUnitsPerInstruction": Int(ComputeBudget.defaultUnitsPerInstruction),
      "ComputeBudget.maximumUnits": Int(ComputeBudget.maximumUnits),
      "ComputeBudget.microLamportsPerLamport": Int(ComputeBudget.microLamportsPerLamport),
      "ComputeBudget.heapSizes": Int(ComputeBudget.heapSizes.lowerBound),
      "ComputeBudget.maximumLoadedBytes": Int(ComputeBudget.maximumLoadedBytes),
      "RuntimeLimits.logBytes": limits.logBytes ?? 0,
      "RuntimeLimits.stackHeight": limits.stackHeight,
      "RuntimeLimits.instructionTraceLength": limits.instructionTraceLength,
      "RuntimeLimits.maximumAccountSpace": limits.accountSpace,
      "RuntimeLimits.accountGrowth": limits.accountGrowth,
      "Ledger.maximumAccountLocks": Ledger.maximumAccountLocks,
      "Invocation.maximumReturnDataLength": Invocation.maximumReturnDataLength,
      "Invocation.maximumInnerAccounts": Invocation.maximumInnerAccounts,
      "Invocation.maximumInnerDataLength": Invocation.maximumInnerDataLength,
      "LedgerTime.millisecondsPerSlot": Int(LedgerTime.millisecondsPerSlot),
      "LedgerTime.slotsPerEpoch": Int(LedgerTime.slotsPerEpoch),
      "BlockhashQueue.maximumAge": Int(BlockhashQueue.maximumAge),
      "Rent.lamportsPerByteYear": Int(Rent().lamportsPerByteYear),
      "Rent.exemptionYears": Int(Rent().exemptionYears),
      "Rent.accountOverhead": Int(Rent.accountOverhead),
      "Ledger.rentBurnPercent": Int(Ledger.rentBurnPercent),
    ]
    #expect(try RuntimeFactsTests.page() == code)
  }
}
