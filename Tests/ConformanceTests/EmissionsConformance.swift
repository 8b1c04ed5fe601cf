import InferenceStaking
import JSONText
import TestSupport
import Testing

@Suite("emissions.json")
struct EmissionsConformance {
  @Test("The schedule is the program's")
  func schedule() throws {
    guard let file = try Fixtures.vectors("emissions") else { return }
    try Fixtures.match(
      EmissionSchedule.program.superEpochTotals.map(String.init),
      try file.list("schedule").compactMap(\.string), "schedule")
    try Fixtures.match(
      EmissionSchedule.epochsPerSuperEpoch,
      Fixtures.require(file["epochs_per_super_epoch"]?.uint64, "epochs_per_super_epoch"), "epochs")
  }

  @Test("Each epoch issues what the program expects", arguments: ["epochs", "far"])
  func epochs(list: String) throws {
    try Fixtures.forEachCase(file: "emissions", list: list) { _, node in
      let epoch = try Fixtures.require(UInt64(node.text("epoch")), "epoch")
      let found: String
      do throws(EmissionError) {
        found = String(try EmissionSchedule.program.emission(ofEpoch: epoch))
      } catch {
        found = error == .noSuchEpoch ? "InvalidEpoch" : "\(error)"
      }
      try Fixtures.match(found, node["error"]?.string ?? node.text("emissions"), "emission")
    }
  }

  @Test("Ranges of epochs issue the sum of their epochs")
  func sums() throws {
    try Fixtures.forEachCase(file: "emissions", list: "sums") { _, node in
      let first = try Fixtures.require(UInt64(node.text("from")), "from")
      let last = try Fixtures.require(UInt64(node.text("to")), "to")
      let found = try EmissionSchedule.program.totalEmission(ofEpochs: first...last)
      try Fixtures.match(String(found), node.text("total"), "total")
    }
  }
}
