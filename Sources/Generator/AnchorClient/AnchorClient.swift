import Foundation
import PackagePlugin

/// Generates a typed client from every Anchor IDL among a target's files.
///
/// An IDL is a `.json` file with a list of `instructions`. `anchor-client.json` in the IDL's folder, or in one above it,
/// configures what is generated.
@main
struct AnchorClient: BuildToolPlugin {
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
      let names = ClientFiles.names(baseName: ClientFiles.baseName(ofIDL: idl.path))
      let output = context.pluginWorkDirectoryURL
      return .buildCommand(
        displayName: "Generating Swift from \(idl.lastPathComponent)", executable: tool.url,
        arguments: [idl.path, output.path, target.moduleName] + (configuration.map { [$0.path] } ?? []),
        inputFiles: [idl] + (configuration.map { [$0] } ?? []),
        outputFiles: names.map { output.appendingPathComponent($0) })
    }
  }

  /// Whether a file is an IDL: JSON with instructions. A target can have other JSON files.
  private func isIDL(_ file: URL) -> Bool {
    guard file.pathExtension == "json", file.lastPathComponent != ClientFiles.configuration,
      let content = try? Data(contentsOf: file)
    else { return false }
    return content.range(of: Data("\"instructions\"".utf8)) != nil
  }

  /// The configuration in the IDL's folder, or else in the nearest folder above it.
  private func configuration(for idl: URL, among files: [URL]) -> URL? {
    let folder = idl.deletingLastPathComponent().path
    return files.filter { file in
      file.lastPathComponent == ClientFiles.configuration
        && (folder + "/").hasPrefix(file.deletingLastPathComponent().path + "/")
    }.max { $0.path.count < $1.path.count }
  }
}

/// Why the plugin cannot work, and what to do about it.
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
