import AnchorCodeGen
import AnchorIDL
import CommandInterface

/// `anchor-swift generate`: writes the Swift of IDLs into a folder.
enum GenerateCommand {
  static let command = Command(
    name: "generate", abstract: "Writes the Swift of IDLs into a folder.",
    discussion: """
      For each IDL the files \(files("NAME")) are written, where NAME is the IDL file's name without .json, or the \
      program's name where the IDL comes from standard input. Nothing is written unless all of it can be, and a file \
      that would not change is left alone.

      What is generated imports the modules of the product AnchorRuntime.
      """,
    arguments: [
      .init("idl", "An IDL file, or - for standard input.", isRepeating: true, completion: .file)
    ],
    options: [
      .init("output", "The folder to write to.", letter: "o", isRequired: true, completion: .directory),
      .init(
        "configuration", "A file like \(GeneratorConfiguration.fileName) that says what to generate.",
        completion: .file),
      .init(
        "access", "Who sees the generated types; goes before the configuration's.",
        choices: GeneratorConfiguration.Access.allCases.map(\.rawValue)),
      .init(
        "module", "The module that the code goes into, so that no type takes its name.", valueName: "name"),
    ]
  ) { values, output in
    let generator = CodeGenerator(configuration: try configuration(values))
    var files: [OutputFolder.File] = []
    for name in values.all("idl") {
      let input = try IDLInput(name)
      let generated = try input.reporting { () throws(IDLParsingError) in
        try generator.generate(input.source, baseName: input.baseName)
      }
      input.report(generated.diagnostics)
      files += generated.files.map { OutputFolder.File(name: $0.name, text: $0.text, origin: input.title) }
    }
    let folder = OutputFolder(path: try values.require("output"))
    for file in try folder.write(files) { output.writeLine(file) }
  }

  private static func files(_ name: String) -> String {
    CodeGenerator.fileNames(baseName: name).joined(separator: ", ")
  }

  private static func configuration(
    _ values: ParsedValues
  ) throws -> GeneratorConfiguration {
    var configuration = GeneratorConfiguration()
    if let path = values["configuration"] {
      let input = try IDLInput(path)
      configuration = try input.reporting { () throws(IDLParsingError) in
        try GeneratorConfiguration(parsing: input.source)
      }
    }
    if let access = values["access"].flatMap(GeneratorConfiguration.Access.init) {
      configuration.access = access
    }
    configuration.moduleName = values["module"]
    return configuration
  }
}
