import AnchorCodeGen
import AnchorIDL
import CommandInterface
import GeneratedFiles

/// `anchor-swift generate`: Swift files for IDLs.
enum GenerateCommand {
  static let command = Command(
    name: "generate", abstract: "Generates Swift for IDLs into a folder.",
    discussion: """
      For each IDL the files \(files("NAME")) are written, where NAME is the IDL file's name without .json, or the \
      program's name if the IDL comes from standard input. Either all files are written or none, and a file that \
      would not change is left alone.

      The generated code imports the modules of the product AnchorRuntime.
      """,
    arguments: [
      .init("idl", "An IDL file, or - for standard input.", isRepeating: true, completion: .file)
    ],
    options: [
      .init("output", "The folder to write to.", letter: "o", isRequired: true, completion: .directory),
      .init(
        "configuration", "A configuration in the form of \(GeneratorConfiguration.fileName).",
        completion: .file),
      .init(
        "access", "The access level of generated types; overrides the configuration's.",
        choices: GeneratorConfiguration.Access.allCases.map(\.rawValue)),
      .init(
        "module", "The module that the code goes into: no generated type takes its name.", valueName: "name"),
    ]
  ) { values, output in
    let generator = CodeGenerator(configuration: try configuration(values, &output))
    var files: [OutputFolder.File] = []
    for source in values.sources("idl") {
      let input = try IDLInput(source)
      let generated = try input.reporting(to: &output) { () throws(IDLParsingError) in
        try generator.generate(input.bytes, baseName: input.baseName)
      }
      input.report(generated.diagnostics, to: &output)
      files += generated.files.map { OutputFolder.File(name: $0.name, text: $0.text, origin: input.title) }
    }
    for file in try write(files, to: values.require("output")) { output.writeLine(file) }
  }

  private static func write(_ files: [OutputFolder.File], to path: String) throws(CommandError) -> [String] {
    do throws(FileError) {
      return try OutputFolder(path: path).write(files)
    } catch {
      throw CommandError(error.message)
    }
  }

  private static func files(_ name: String) -> String {
    CodeGenerator.fileNames(baseName: name).joined(separator: ", ")
  }

  private static func configuration(
    _ values: ParsedValues, _ output: inout CommandOutput
  ) throws -> GeneratorConfiguration {
    var configuration = GeneratorConfiguration()
    if values["configuration"] != nil {
      let input = try IDLInput(values.source("configuration"))
      configuration = try input.reporting(to: &output) { () throws(IDLParsingError) in
        try GeneratorConfiguration(parsing: input.bytes)
      }
    }
    if let access = values["access"].flatMap(GeneratorConfiguration.Access.init) {
      configuration.access = access
    }
    configuration.moduleName = values["module"]
    return configuration
  }
}
