import Foundation
import JSONText
import TestSupport
import Testing

@Suite("JSONText conformance")
struct JSONTextConformance {
  @Test("Every vector file reads, and reads the same after it was written anew")
  func vectors() throws {
    let files = try Fixtures.vectors(matching: "*")
    var failures: [String] = []
    for file in files {
      var writer = JSONWriter()
      writer.value(file.node)
      if try JSONNode(parsing: writer.bytes) != file.node { failures.append(file.name) }
    }
    print("JSONText vectors: \(files.count) cases")
    try Fixtures.report(failures, of: files.count, suite: "JSONText vectors")
  }

  @Test("Every line of the recordings reads, by lines of one text as well as alone")
  func recordings() throws {
    var count = 0
    var failures: [String] = []
    for file in try Fixtures.traceFiles() {
      let text = try Fixtures.bytes(at: file)[...]
      let span = text.span
      var lines = unsafe JSONLines(span.bytes)
      while let line = lines.next() {
        count += 1
        do {
          var reader = JSONReader(line)
          try reader.skipValue()
          try reader.finish()
        } catch {
          failures.append("\(file.lastPathComponent) line \(lines.lineNumber): \(error)")
        }
      }
    }
    print("JSONText recordings: \(count) cases")
    try Fixtures.report(failures, of: count, suite: "JSONText recordings")
  }

  @Test("Every IDL of other programs reads")
  func corpus() throws {
    let files = try Fixtures.idlCorpus()
    for file in files {
      #expect(throws: Never.self, "\(file.path)") { try JSONNode(parsing: file.bytes) }
    }
    print("JSONText IDLs: \(files.count) cases")
  }
}
