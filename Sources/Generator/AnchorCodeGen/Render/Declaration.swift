/// A piece of Swift: what can stand in a file, in a type or in an extension. Bodies are lines of text.
indirect enum Declaration: Equatable, Sendable {
  /// A struct or enum.
  case type(TypeDeclaration)
  /// An extension; its members carry their own access.
  case `extension`(ExtensionDeclaration)
  /// A function or initializer.
  case function(FunctionDeclaration)
  /// A stored or computed property, a constant, a type alias or the case of an enum.
  case member(MemberDeclaration)
}

struct TypeDeclaration: Equatable, Sendable {
  var docs: [String] = []
  /// `struct`, `enum` or `indirect enum`.
  var keyword: String
  var name: String
  var inherits: [String] = []
  var members: [Declaration]
}

struct ExtensionDeclaration: Equatable, Sendable {
  var docs: [String] = []
  var name: String
  var inherits: [String] = []
  var condition: String?
  var members: [Declaration]
}

struct FunctionDeclaration: Equatable, Sendable {
  var docs: [String] = []
  var isInlinable = false
  /// From `func` or `init` to the result type, without access.
  var signature: String
  var body: [String]
}

struct MemberDeclaration: Equatable, Sendable {
  var docs: [String] = []
  var isInlinable = false
  /// Whether inlining the body takes what Borsh says of the standard library's types.
  var readsStandardTypes = false
  /// Whether access stands before it; the cases of an enum have none of their own.
  var hasAccess = true
  var lines: [String]
}

/// A module that a file imports.
struct Import: Equatable, Sendable {
  var module: String
  /// Whether its types are part of what others see of the file.
  var isPublic: Bool
}

/// A file of Swift.
struct SwiftFile: Equatable, Sendable {
  /// What the file is about.
  var topic: String
  var imports: [Import]
  var declarations: [Declaration]
}
