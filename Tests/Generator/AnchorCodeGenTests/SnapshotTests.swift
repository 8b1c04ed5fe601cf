import Foundation
import AnchorIDL
import TestSupport
import Testing

@testable import AnchorCodeGen

/// Each IDL in `Tests/Snapshots/AnchorCodeGenTests` with the Swift that is generated from it. `Tests/PluginIntegration`
/// compiles the same IDLs.
@Suite("Small IDLs, one for each feature, and their Swift") struct SnapshotTests {
  @Test(
    "The Swift is the recorded one",
    arguments: [
      "structs", "enums", "aliases", "groups", "discriminators", "constants", "positional", "keywords",
      "shadows", "derivations", "shapes", "tuples", "generics", "zero_copy", "legacy",
    ])
  func feature(_ name: String) throws {
    let source = try snapshotIDL(name)
    let output = try CodeGenerator().generate(source, baseName: name)
    let diagnostics = output.diagnostics.map { $0.rendered(file: name + ".json", source: source) }
    let files = output.files.map { "// ==== \($0.name)\n\n\($0.text)" }
    try matchSnapshot(
      (files + diagnostics.map { "// ==== \($0)\n" }).joined(separator: "\n"), named: name + ".txt")
  }

  @Test("Access and aliases are all that a configuration changes about the text")
  func configured() throws {
    var configuration = GeneratorConfiguration()
    configuration.access = .public
    configuration.aliases = true
    configuration.programType = "Tally"
    configuration.deployment = "mainnet"
    let output = try CodeGenerator(configuration: configuration).generate(
      snapshotIDL("structs"), baseName: "structs")
    try matchSnapshot(output.files.map(\.text).joined(separator: "\n"), named: "structs-public.txt")
  }

  @Test("Generating twice gives the same text")
  func deterministic() throws {
    let source = try Fixtures.bytes(at: Folders.package.appending(path: "IDL/inference_staking.json"))
    let first = try CodeGenerator().generate(source, baseName: "a")
    #expect(try CodeGenerator().generate(source, baseName: "a") == first)
    #expect(first.diagnostics.isEmpty)
  }

  @Test("The files are those that the plugin declares")
  func fileNames() throws {
    let output = try CodeGenerator().generate(snapshotIDL("structs"), baseName: "structs")
    #expect(output.files.map(\.name) == CodeGenerator.fileNames(baseName: "structs"))
    #expect(output.files.map(\.name) == Topic.allCases.map { "structs+\($0.rawValue).swift" })
    // The plugin compiles the file that has the names; as a copy it could fall behind.
    let link = Folders.package.appending(path: "Sources/Generator/AnchorClient/ClientFiles.swift")
    #expect(
      link.resolvingSymlinksInPath()
        == Folders.package.resolvingSymlinksInPath().appending(
          path: "Sources/Generator/AnchorCodeGen/ClientFiles.swift"))
  }

  @Test(
    "The base name of an IDL is its file name without .json",
    arguments: [("a/b/pool.json", "pool"), ("pool", "pool"), ("pool.v2.json", "pool.v2"), ("/x/.json", "")])
  func baseName(_ path: String, _ name: String) {
    #expect(CodeGenerator.baseName(ofIDL: path) == name)
  }
}
