public import AnchorIDL

/// Generates Swift from an IDL, in stages with plain values between them: parse (`AnchorIDL`), transform, resolve,
/// declare, render.
public struct CodeGenerator: Sendable {
  /// A generated file.
  public struct File: Equatable, Sendable {
    /// The file's name, without a folder.
    public var name: String
    /// The file's content.
    public var text: String
  }

  /// The result of a generation.
  public struct Output: Equatable, Sendable {
    /// The files, in a fixed order. Their names depend only on the name of the IDL file.
    public var files: [File]
    /// Warnings.
    public var diagnostics: [IDLDiagnostic]
  }

  /// Access, names and address in the generated code.
  public var configuration: GeneratorConfiguration

  /// A generator with this configuration.
  public init(configuration: GeneratorConfiguration = GeneratorConfiguration()) {
    self.configuration = configuration
  }

  /// The base name of an IDL file: its name without folder and `.json`. Every generated file's name begins with it.
  public static func baseName(ofIDL path: String) -> String { ClientFiles.baseName(ofIDL: path) }

  /// Names of the files that are generated from an IDL file.
  ///
  /// - Parameter baseName: the IDL file's name without `.json`.
  public static func fileNames(baseName: String) -> [String] { ClientFiles.names(baseName: baseName) }

  /// Generates the Swift for an IDL.
  ///
  /// - Parameters:
  ///   - idl: the content of the IDL file.
  ///   - baseName: the file's name without `.json`.
  /// - Throws: `IDLParsingError` with everything that is wrong with the file.
  public func generate(_ idl: [UInt8], baseName: String) throws(IDLParsingError) -> Output {
    var diagnostics: [IDLDiagnostic] = []
    let parsed = try IDL(parsing: idl, diagnostics: &diagnostics)
    let simple = Transformations.apply(to: parsed, diagnostics: &diagnostics)
    var resolver = Resolver(simple, configuration: configuration)
    let program = resolver.program()
    diagnostics += resolver.diagnostics
    let files = Declarer(program, configuration: configuration).files().map { file in
      File(
        name: ClientFiles.name(file.topic, baseName: baseName),
        text: Renderer.text(file, source: baseName + ".json", access: configuration.access))
    }
    return Output(files: files, diagnostics: diagnostics)
  }
}
