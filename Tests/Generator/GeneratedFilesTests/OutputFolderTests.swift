import Foundation
import GeneratedFiles
import Testing

@Suite("Generated files are written all or none, and only where they change") struct OutputFolderTests {
  /// Runs `body` with a folder that exists only meanwhile.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func file(_ name: String, _ text: String) -> OutputFolder.File {
    OutputFolder.File(name: name, text: text, origin: "\(name).json")
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test("The folder is created, and every file is in its place") func written() throws {
    try withFolder { parent in
      let folder = parent.appending(path: "new")
      let paths = try OutputFolder(path: folder.path).write([file("a", "1"), file("b", "2")])
      #expect(paths == [folder.path + "/a", folder.path + "/b"])
      #expect(try names(folder) == ["a", "b"])
      #expect(try text("b", in: folder) == "2")
    }
  }

  @Test("A file with the same content is not touched") func unchanged() throws {
    try withFolder { folder in
      let output = OutputFolder(path: folder.path)
      _ = try output.write([file("a", "1"), file("b", "2")])
      let old = Date(timeIntervalSince1970: 1)
      try FileManager.default.setAttributes(
        [.modificationDate: old], ofItemAtPath: folder.appending(path: "a").path)
      #expect(try output.write([file("a", "1"), file("b", "3")]) == [folder.path + "/b"])
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.appending(path: "a").path)
      #expect(attributes[.modificationDate] as? Date == old)
    }
  }

  @Test("If one file cannot be written, no other changes and nothing temporary stays") func allOrNone() throws
  {
    try withFolder { folder in
      let output = OutputFolder(path: folder.path)
      _ = try output.write([file("a", "1")])
      // A folder in the place of the second file.
      try FileManager.default.createDirectory(
        at: folder.appending(path: "b"), withIntermediateDirectories: false)
      let error = #expect(throws: FileError.self) { _ = try output.write([file("a", "2"), file("b", "2")]) }
      #expect(error?.message.hasPrefix("cannot read '\(folder.path)/b': ") == true)
      #expect(try text("a", in: folder) == "1")
      #expect(try names(folder) == ["a", "b"])
    }
  }

  @Test("A failure after the first temporary file removes it") func temporaryFiles() throws {
    try withFolder { folder in
      // Too long for a file name with the suffix of a temporary file.
      let long = String(repeating: "n", count: 252)
      let output = OutputFolder(path: folder.path)
      #expect(throws: FileError.self) { _ = try output.write([file("a", "1"), file(long, "1")]) }
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test("Two files of one name are refused, with what both are generated from") func sharedName() throws {
    try withFolder { folder in
      let files = ["x.json", "y.json"].map { OutputFolder.File(name: "a", text: "", origin: $0) }
      let output = OutputFolder(path: folder.path)
      let error = #expect(throws: FileError.self) { _ = try output.write(files) }
      #expect(error?.message == "x.json and y.json would both be written to a")
      let left = try names(folder)
      #expect(left.isEmpty)
    }
  }

  @Test("A file that does not exist is named, with the reason") func missing() {
    let error = #expect(throws: FileError.self) { _ = try WholeFile.read("/nowhere/a.json") }
    #expect(error?.message == "cannot open '/nowhere/a.json': No such file or directory")
  }
}
