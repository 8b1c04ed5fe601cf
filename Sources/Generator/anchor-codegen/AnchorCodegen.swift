import AnchorCodeGen
import AnchorIDL

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the build plugin runs: one IDL file becomes the Swift files of its program.
///
///     anchor-codegen IDL OUTPUT-DIRECTORY MODULE [CONFIGURATION]
@main
enum AnchorCodegen {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard (3...4).contains(arguments.count), let idl = arguments.first else {
      Files.report("usage: anchor-codegen IDL OUTPUT-DIRECTORY MODULE [CONFIGURATION]")
      exit(64)
    }
    let rest = Array(arguments.dropFirst())
    do throws(Files.Failure) {
      try generate(idl: idl, output: rest[0], module: rest[1], configuration: rest.count > 2 ? rest[2] : nil)
    } catch {
      Files.report("error: \(error.message)")
      exit(1)
    }
  }

  private static func generate(
    idl: String, output: String, module: String, configuration path: String?
  ) throws(Files.Failure) {
    var configuration = GeneratorConfiguration()
    if let path {
      let source = try Files.read(path)
      do throws(IDLParsingError) {
        configuration = try GeneratorConfiguration(parsing: source)
      } catch {
        stop(error, file: path, source: source)
      }
    }
    configuration.moduleName = module
    let source = try Files.read(idl)
    let fileName = idl.split(separator: "/").last.map(String.init) ?? idl
    let baseName = fileName.hasSuffix(".json") ? String(fileName.dropLast(5)) : fileName
    let result: CodeGenerator.Output
    do throws(IDLParsingError) {
      result = try CodeGenerator(configuration: configuration).generate(source, baseName: baseName)
    } catch {
      stop(error, file: idl, source: source)
    }
    for diagnostic in result.diagnostics { Files.report(diagnostic.rendered(file: idl, source: source)) }
    for file in result.files { try Files.update(output + "/" + file.name, with: file.text) }
  }

  private static func stop(_ error: IDLParsingError, file: String, source: [UInt8]) -> Never {
    for diagnostic in error.diagnostics { Files.report(diagnostic.rendered(file: file, source: source)) }
    exit(1)
  }
}
