import AnchorCodeGen
import AnchorIDL
import GeneratedFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The tool of the build plugin: generates the Swift files of a program from its IDL file.
///
///     anchor-codegen IDL OUTPUT-DIRECTORY MODULE [CONFIGURATION]
@main
enum AnchorCodegen {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard (3...4).contains(arguments.count) else {
      report("usage: anchor-codegen IDL OUTPUT-DIRECTORY MODULE [CONFIGURATION]")
      exit(64)
    }
    do throws(FileError) {
      try generate(
        idl: arguments[0], output: arguments[1], module: arguments[2],
        configuration: arguments.count > 3 ? arguments[3] : nil)
    } catch {
      report("error: \(error.message)")
      exit(1)
    }
  }

  private static func generate(
    idl: String, output: String, module: String, configuration path: String?
  ) throws(FileError) {
    var configuration = GeneratorConfiguration()
    if let path {
      let source = try WholeFile.read(path)
      do throws(IDLParsingError) {
        configuration = try GeneratorConfiguration(parsing: source)
      } catch {
        stop(error, file: path, source: source)
      }
    }
    configuration.moduleName = module
    let source = try WholeFile.read(idl)
    let result: CodeGenerator.Output
    do throws(IDLParsingError) {
      result = try CodeGenerator(configuration: configuration).generate(
        source, baseName: CodeGenerator.baseName(ofIDL: idl))
    } catch {
      stop(error, file: idl, source: source)
    }
    for diagnostic in result.diagnostics { report(diagnostic.rendered(file: idl, source: source)) }
    _ = try OutputFolder(path: output).write(
      result.files.map { OutputFolder.File(name: $0.name, text: $0.text, origin: idl) })
  }

  private static func stop(_ error: IDLParsingError, file: String, source: [UInt8]) -> Never {
    for diagnostic in error.diagnostics { report(diagnostic.rendered(file: file, source: source)) }
    exit(1)
  }

  /// Writes a line to standard error.
  private static func report(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    // File descriptor 2; the `stderr` variable is shared mutable state. A failure here cannot be reported.
    _ = unsafe write(2, bytes, bytes.count)
  }
}
