import JSONText
import TestSupport
import Testing

@Suite("The test data")
struct FixtureTests {
  @Test("every vector file reads as JSON")
  func vectors() throws {
    let files = try Fixtures.vectors(matching: "*")
    for file in files {
      #expect(file.node.object != nil, "\(file.name)")
    }
  }
}
