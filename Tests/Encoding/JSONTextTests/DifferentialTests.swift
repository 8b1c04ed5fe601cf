import Foundation
import JSONText
import TestSupport
import Testing

/// Documents with another reader's verdict: a committed few, or those in the file that `JSON_DOCUMENTS` names
/// (`.ci/check-json` writes 100,000).
@Suite("Differential")
struct DifferentialTests {
  static let file = ProcessInfo.processInfo.environment["JSON_DOCUMENTS"]

  @Test("Mutated documents are accepted or refused as another strict reader does", .enabled(if: file != nil))
  func agrees() throws {
    let lines = try Fixtures.bytes(at: URL(filePath: try #require(Self.file))).split(
      separator: UInt8(ascii: "\n"))
    var accepted = 0
    var failures: [String] = []
    for (number, line) in lines.enumerated() {
      let parts = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      let document = [UInt8](try #require(Data(base64Encoded: Data(parts[0]))))
      let expected =
        parts[1] == [UInt8(ascii: "!")] ? nil : Data(base64Encoded: Data(parts[1])).map { [UInt8]($0) }
      let found = compactText(of: document)
      if found != nil { accepted += 1 }
      if found != expected {
        failures.append("line \(number + 1): \(String(decoding: document.prefix(200), as: UTF8.self))")
      }
    }
    print("json documents: \(lines.count) cases, \(accepted) accepted")
    try Fixtures.report(failures, of: lines.count, suite: "json documents")
  }

  /// The document written anew; nil if it is refused, which all ways of reading must agree on.
  private func compactText(of document: [UInt8]) -> [UInt8]? {
    do {
      var writer = JSONWriter()
      writer.value(try JSONNode(parsing: document))
      #expect(skipError(document) == nil)
      return writer.bytes
    } catch {
      #expect(skipError(document) == error)
      #expect((0...document.count).contains(error.offset))
      return nil
    }
  }
}
