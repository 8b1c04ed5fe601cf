import AnchorIDL
import CommandInterface

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that the user named, with what there is to say about it.
struct IDLInput {
  /// What diagnostics call it.
  let title: String
  let source: [UInt8]

  /// Reads a file, or standard input for `-`.
  ///
  /// - Throws: `CommandError` if it cannot be read.
  init(_ name: String) throws {
    source = try InputSource(name).read()
    title = name == "-" ? "<stdin>" : name
  }

  /// What the generated files' names begin with.
  var baseName: String {
    guard title != "<stdin>" else { return programName }
    let file = title.split(separator: "/").last.map(String.init) ?? title
    return file.hasSuffix(".json") ? String(file.dropLast(5)) : file
  }

  /// The program's name as a file can have it. A file that is no IDL is refused where it is generated from.
  private var programName: String {
    var diagnostics: [IDLDiagnostic] = []
    let name = (try? IDL(parsing: source, diagnostics: &diagnostics))?.metadata.name ?? ""
    let safe = name.unicodeScalars.filter {
      $0 == "_" || $0 == "-" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
    }
    return safe.isEmpty ? "program" : String(String.UnicodeScalarView(safe))
  }

  /// Writes diagnostics to standard error as a compiler does. What the file holds is made safe for a terminal.
  func report(_ diagnostics: [IDLDiagnostic]) {
    for diagnostic in diagnostics {
      let lines = diagnostic.rendered(file: title, source: source).split(
        separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { String($0).terminalSafe }.joined(separator: "\n") + "\n"
      let bytes = Array(text.utf8)
      // Standard error; if nobody listens there is nobody to tell.
      _ = unsafe write(2, bytes, bytes.count)
    }
  }

  /// What `body` makes of the file.
  ///
  /// - Throws: `CommandError` once the diagnostics of `body` are reported.
  func reporting<Value>(_ body: () throws(IDLParsingError) -> Value) throws(CommandError) -> Value {
    do throws(IDLParsingError) {
      return try body()
    } catch {
      report(error.diagnostics)
      throw CommandError("nothing is generated because of \(title)")
    }
  }
}
