import AnchorCodeGen
import AnchorIDL
import CommandInterface

/// An input of the generator: an IDL or a configuration, with the name that diagnostics give it.
struct IDLInput {
  /// The path, or `<stdin>`.
  let title: String
  let bytes: [UInt8]

  /// Reads a file or standard input.
  ///
  /// - Throws: `CommandError` if it cannot be read.
  init(_ source: InputSource) throws(CommandError) {
    bytes = try source.read()
    if case .file(let path) = source { title = path } else { title = "<stdin>" }
  }

  /// The beginning of the generated files' names: the file's name without `.json`, or the program's name.
  var baseName: String {
    title == "<stdin>" ? programName : CodeGenerator.baseName(ofIDL: title)
  }

  /// The program's name in letters, digits, `_` and `-`; `program` if there is none. An input that is not an IDL
  /// is refused by the generator.
  private var programName: String {
    var diagnostics: [IDLDiagnostic] = []
    let name = (try? IDL(parsing: bytes, diagnostics: &diagnostics))?.metadata.name ?? ""
    let safe = name.unicodeScalars.filter {
      $0 == "_" || $0 == "-" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
    }
    return safe.isEmpty ? "program" : String(String.UnicodeScalarView(safe))
  }

  /// Reports diagnostics in the form of a compiler's, each line `terminalSafe`.
  func report(_ diagnostics: [IDLDiagnostic], to output: inout CommandOutput) {
    for diagnostic in diagnostics {
      let lines = diagnostic.rendered(file: title, source: bytes).split(
        separator: "\n", omittingEmptySubsequences: false)
      output.report(lines.map { String($0).terminalSafe }.joined(separator: "\n") + "\n")
    }
  }

  /// The result of `body`.
  ///
  /// - Throws: `CommandError` after the diagnostics of `body` are reported.
  func reporting<Value>(
    to output: inout CommandOutput, _ body: () throws(IDLParsingError) -> Value
  ) throws(CommandError) -> Value {
    do throws(IDLParsingError) {
      return try body()
    } catch {
      report(error.diagnostics, to: &output)
      throw CommandError("nothing is generated because of \(title)")
    }
  }
}
