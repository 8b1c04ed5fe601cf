import Foundation
import AnchorIDL
import TestSupport

@testable import AnchorCodeGen

/// The IDL of a snapshot.
func snapshotIDL(_ name: String) throws -> [UInt8] {
  try Fixtures.bytes(at: Folders.package.appending(path: "Tests/Snapshots/AnchorCodeGenTests/\(name).json"))
}

/// An IDL with its metadata and these members.
func idlText(_ members: String...) -> [UInt8] {
  let head = #""metadata": {"name": "tiny", "version": "0.1.0", "spec": "0.1.0"}"#
  return Array(("{\n" + ([head] + members).joined(separator: ",\n") + "\n}\n").utf8)
}

/// The program in a file after all stages up to resolving, with the messages of its diagnostics.
func resolve(
  _ source: [UInt8], configuration: GeneratorConfiguration = GeneratorConfiguration()
) throws -> (program: ResolvedProgram, diagnostics: [String]) {
  var diagnostics: [IDLDiagnostic] = []
  let idl = try IDL(parsing: source, diagnostics: &diagnostics)
  var resolver = Resolver(
    Transformations.apply(to: idl, diagnostics: &diagnostics), configuration: configuration)
  let program = resolver.program()
  return (program, (diagnostics + resolver.diagnostics).map(\.message))
}
