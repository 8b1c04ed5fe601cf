import AnchorCodeGen
import AnchorIDL
import CommandInterface

/// `anchor-swift check`: the diagnostics of IDLs.
enum CheckCommand {
  static let command = Command(
    name: "check", abstract: "Checks IDLs: what is invalid, and what would be left out.",
    discussion:
      "Diagnostics go to standard error in the form of a compiler's. The exit code is 1 if one is an error.",
    arguments: [
      .init("idl", "An IDL file, or - for standard input.", isRepeating: true, completion: .file)
    ]
  ) { values, output in
    var failed: [String] = []
    for source in values.sources("idl") {
      let input = try IDLInput(source)
      do {
        let result = try CodeGenerator().generate(input.bytes, baseName: input.baseName)
        input.report(result.diagnostics, to: &output)
        output.writeLine(summary(input, warnings: result.diagnostics.count))
      } catch let error as IDLParsingError {
        input.report(error.diagnostics, to: &output)
        failed.append(input.title)
      }
    }
    guard failed.isEmpty else {
      try output.send()
      throw CommandError("nothing can be generated from \(failed.joined(separator: ", "))")
    }
  }

  private static func summary(_ input: IDLInput, warnings: Int) -> String {
    let count = warnings == 1 ? "1 warning" : "\(warnings) warnings"
    return "\(input.title.terminalSafe): \(warnings == 0 ? "no problems" : count)"
  }
}
