public import AnchorIDL

/// Generates Swift from an IDL, in stages with plain values between them: parse (`AnchorIDL`), transform, resolve,
/// declare, render.
public struct CodeGenerator: Sendable {
  /// A generated file.
  public struct File: Equatable, Sendable {
    /// The file's name, without a folder.
    public var name: String
    /// Its text.
    public var text: String
  }

  /// What was generated, and what should be known about it.
  public struct Output: Equatable, Sendable {
    /// The files, in a fixed order. Their names depend on nothing but the name of the IDL file.
    public var files: [File]
    /// Warnings.
    public var diagnostics: [IDLDiagnostic]
  }

  /// What can be chosen.
  public var configuration: GeneratorConfiguration

  /// A generator with this configuration.
  public init(configuration: GeneratorConfiguration = GeneratorConfiguration()) {
    self.configuration = configuration
  }

  /// Names of the files that are generated from an IDL file.
  ///
  /// - Parameter baseName: the IDL file's name without `.json`.
  public static func fileNames(baseName: String) -> [String] {
    Declarer.topics.map { fileName(baseName, topic: $0) }
  }

  private static func fileName(_ baseName: String, topic: String) -> String {
    "\(baseName)+\(topic).swift"
  }

  /// The Swift for an IDL.
  ///
  /// - Parameters:
  ///   - idl: the content of the IDL file.
  ///   - baseName: the file's name without `.json`.
  /// - Throws: `IDLParsingError` with everything that stands in the way.
  public func generate(_ idl: [UInt8], baseName: String) throws(IDLParsingError) -> Output {
    var diagnostics: [IDLDiagnostic] = []
    let parsed = try IDL(parsing: idl, diagnostics: &diagnostics)
    let simple = Transformations.apply(to: parsed, diagnostics: &diagnostics)
    var resolver = Resolver(simple, configuration: configuration)
    let program = resolver.program()
    diagnostics += resolver.diagnostics
    let files = Declarer(program, configuration: configuration).files().map { file in
      File(
        name: CodeGenerator.fileName(baseName, topic: file.topic),
        text: Renderer.text(file, source: baseName + ".json", access: configuration.access))
    }
    return Output(files: files, diagnostics: diagnostics)
  }
}
