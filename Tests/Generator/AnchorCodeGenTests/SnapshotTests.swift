import Foundation
import AnchorIDL
import TestSupport
import Testing

@testable import AnchorCodeGen

/// Each IDL in `Tests/Snapshots/AnchorCodeGenTests` and the Swift that comes of it. The same IDLs are compiled in
/// `Tests/PluginIntegration`.
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
    let plugin = try Fixtures.bytes(
      at: Folders.package.appending(path: "Sources/Generator/AnchorClient/AnchorClient.swift"))
    let text = String(decoding: plugin, as: UTF8.self)
    let topics = Declarer.topics.map { "\"\($0)\"" }.joined(separator: ", ")
    #expect(text.contains(topics))
  }
}
