import Foundation
import PackagePlugin

/// Generates a typed client from every Anchor IDL among a target's files.
///
/// An IDL is a `.json` file with a list of `instructions`; `anchor-client.json` beside the IDLs, or in the
/// target's folder, configures what is generated.
@main
struct AnchorClient: BuildToolPlugin {
  /// What the generator writes for an IDL; the same names as `CodeGenerator.fileNames`, which a plugin cannot
  /// import.
  static let topics = [
    "Program", "Types", "Accounts", "Views", "Events", "Instructions", "Errors", "Addresses",
  ]
  static let configurationName = "anchor-client.json"

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else {
      throw AnchorClientError.noSources(target: target.name)
    }
    let files = target.sourceFiles.map(\.url)
    let idls = files.filter(isIDL).sorted { $0.path < $1.path }
    guard !idls.isEmpty else { throw AnchorClientError.noIDL(target: target.name) }
    let tool = try context.tool(named: "anchor-codegen")
    return idls.map { idl in
      let configuration = configuration(for: idl, among: files)
      let base = idl.deletingPathExtension().lastPathComponent
      let output = context.pluginWorkDirectoryURL
      return .buildCommand(
        displayName: "Generating Swift from \(idl.lastPathComponent)", executable: tool.url,
        arguments: [idl.path, output.path, target.moduleName] + (configuration.map { [$0.path] } ?? []),
        inputFiles: [idl] + (configuration.map { [$0] } ?? []),
        outputFiles: Self.topics.map { output.appendingPathComponent("\(base)+\($0).swift") })
    }
  }

  /// Whether a file is an IDL: JSON with instructions. Other JSON files of a target are left alone.
  private func isIDL(_ file: URL) -> Bool {
    guard file.pathExtension == "json", file.lastPathComponent != Self.configurationName,
      let content = try? Data(contentsOf: file)
    else { return false }
    return content.range(of: Data("\"instructions\"".utf8)) != nil
  }

  /// The configuration in the IDL's folder, or else in one above it.
  private func configuration(for idl: URL, among files: [URL]) -> URL? {
    let folder = idl.deletingLastPathComponent().path
    return files.filter { file in
      file.lastPathComponent == Self.configurationName
        && (folder + "/").hasPrefix(file.deletingLastPathComponent().path + "/")
    }.max { $0.path.count < $1.path.count }
  }
}

/// What keeps the plugin from working, and what to do about it.
enum AnchorClientError: Error, CustomStringConvertible {
  case noSources(target: String)
  case noIDL(target: String)

  var description: String {
    switch self {
    case .noSources(let target): "target \(target) has no source files; apply the plugin to a Swift target"
    case .noIDL(let target):
      "target \(target) has no Anchor IDL; put its .json file (with a list of \"instructions\") beside the target's sources"
    }
  }
}
