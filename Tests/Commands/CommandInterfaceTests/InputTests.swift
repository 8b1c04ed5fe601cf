import Foundation
import Testing

@testable import CommandInterface

@Suite("Input")
struct InputTests {
  @Test("A file is read whole, up to a limit")
  func files() throws {
    try withFile(Array(repeating: 7, count: 600_000)) { path in
      let whole = try InputSource.file(path).read()
      let limited = try InputSource.file(path).read(limit: 600_000)
      #expect(whole.count == 600_000)
      #expect(limited == whole)
      let error = #expect(throws: CommandError.self) { try InputSource.file(path).read(limit: 599_999) }
      #expect(error?.message == "'\(path)' is longer than 599999 bytes")
    }
  }

  @Test("What cannot be read says why")
  func unreadable() {
    let missing = #expect(throws: CommandError.self) { try InputSource.file("/no/such/file").read() }
    #expect(missing?.message == "cannot read '/no/such/file': No such file or directory")
    let folder = #expect(throws: CommandError.self) { try InputSource.file("/").read() }
    #expect(folder?.message == "cannot read '/': Is a directory")
  }

  @Test("A hyphen names standard input, everything else a file")
  func standardInput() throws {
    var values = ParsedValues()
    values.values = ["one": ["-"], "several": ["a", "-", "./-"]]
    #expect(try values.source("one") == .standardInput)
    #expect(values.sources("several") == [.file("a"), .standardInput, .file("./-")])
    #expect(throws: UsageError.self) { try values.source("none") }
    values.standardInput = .bytes([1, 2])
    #expect(try values.source("one").read() == [1, 2])
    let long = InputSource.bytes(Array(repeating: 7, count: 600_000))
    #expect(try long.read(limit: 600_000).count == 600_000)
    #expect(throws: CommandError.self) { try long.read(limit: 599_999) }
  }

  @Test("Lines are those of the text, wherever the pieces end", arguments: [0, 1, 5, 100_000, 700_000])
  func lines(longest: Int) throws {
    let long = String(repeating: "x", count: longest)
    let texts = ["a", long, "", "b", long + long, "last"]
    for end in ["", "\n"] {
      try withFile(Array((texts.joined(separator: "\n") + end).utf8)) { path in
        var lines = try InputLines(InputSource.file(path))
        var found: [String] = []
        while let line = try lines.next() { found.append(String(decoding: line, as: UTF8.self)) }
        #expect(found == texts)
        #expect(lines.lineNumber == texts.count)
      }
    }
  }

  @Test("A line beyond the limit is refused before it is kept whole")
  func longLine() throws {
    try withFile(Array(repeating: 7, count: 2_000_000)) { path in
      var lines = try InputLines(InputSource.file(path), lineLimit: 1_000)
      let error = #expect(throws: CommandError.self) { while let _ = try lines.next() {} }
      #expect(error?.message == "line 1 of '\(path)' is longer than 1000 bytes")
    }
  }

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path())
  }
}
