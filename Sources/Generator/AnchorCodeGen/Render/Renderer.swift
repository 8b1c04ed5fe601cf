import AnchorIDL

/// The last stage: the text of declarations. It decides only the layout: indentation, blank lines, access levels.
struct Renderer {
  /// `public ` or nothing.
  let access: String
  private var lines: [String] = []
  private var indentation = ""

  init(access: GeneratorConfiguration.Access) { self.access = access == .public ? "public " : "" }

  /// The text of a file.
  ///
  /// - Parameter source: the name of the IDL file, for the first line.
  static func text(_ file: SwiftFile, source: String, access: GeneratorConfiguration.Access) -> String {
    var renderer = Renderer(access: access)
    renderer.lines.append(
      "// Generated from \(source.printable). Changes are overwritten.")
    renderer.lines.append("")
    for item in file.imports {
      renderer.lines.append("\(item.isPublic ? renderer.access : "")import \(item.module)")
    }
    for declaration in file.declarations {
      renderer.lines.append("")
      renderer.write(declaration)
    }
    return renderer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ text: String) { lines.append(text.isEmpty ? "" : indentation + text) }

  private mutating func write(_ declaration: Declaration) {
    switch declaration {
    case .type(let type):
      write(docs: type.docs)
      let inherits = type.inherits.isEmpty ? "" : ": " + type.inherits.joined(separator: ", ")
      line("nonisolated \(access)\(type.keyword) \(type.name)\(inherits) {")
      write(members: type.members)
    case .extension(let declaration):
      write(docs: declaration.docs)
      let inherits = declaration.inherits.isEmpty ? "" : ": " + declaration.inherits.joined(separator: ", ")
      let condition = declaration.condition.map { " where " + $0 } ?? ""
      line("nonisolated extension \(declaration.name)\(inherits)\(condition) {")
      write(members: declaration.members)
    case .function(let function):
      write(docs: function.docs)
      if function.isInlinable, !access.isEmpty { line("@inlinable") }
      let signature = "\(access)\(function.signature) {".split(
        separator: "\n", omittingEmptySubsequences: false)
      for text in signature { line(String(text)) }
      for text in function.body { line(text.isEmpty ? "" : "  " + text) }
      line("}")
    case .member(let member):
      write(docs: member.docs)
      if member.isInlinable, !access.isEmpty { line("@inlinable") }
      for (index, text) in member.lines.enumerated() {
        line(index == 0 && member.hasAccess ? access + text : text)
      }
    }
  }

  private mutating func write(members: [Declaration]) {
    indentation += "  "
    var previous: Declaration?
    for member in members {
      // There is no blank line between short members without documentation.
      if let previous, !(previous.isPlain && member.isPlain) { line("") }
      write(member)
      previous = member
    }
    indentation = String(indentation.dropLast(2))
    line("}")
  }

  private mutating func write(docs: [String]) {
    for (index, paragraph) in docs.enumerated() {
      if index > 0 { line("///") }
      for text in Renderer.wrapped(paragraph, width: 104 - indentation.utf8.count) { line("/// " + text) }
    }
  }

  /// The lines of a text, broken at spaces.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for part in text.split(whereSeparator: \.isNewline) {
      var current = ""
      for word in String(part).printable.split(separator: " ") {
        if !current.isEmpty, current.count + word.count + 1 > width {
          lines.append(current)
          current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
      }
      lines.append(current)
    }
    return lines
  }
}

extension Declaration {
  /// Whether the declaration is one line without documentation.
  fileprivate var isPlain: Bool {
    if case .member(let member) = self { return member.docs.isEmpty && member.lines.count == 1 }
    return false
  }
}
