/// A Swift declaration in a file, a type or an extension. Bodies are lines of text.
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
  /// Whether clients that inline the body need Borsh's conformances of the standard library's types.
  var readsStandardTypes = false
  /// Whether it is written with an access level; cases of an enum cannot have one.
  var hasAccess = true
  var lines: [String]
}

/// A module that a file imports.
struct Import: Equatable, Sendable {
  var module: String
  /// Whether its types occur in declarations that others see.
  var isPublic: Bool
}

/// A generated file.
struct SwiftFile: Equatable, Sendable {
  var topic: Topic
  var imports: [Import]
  var declarations: [Declaration]
}
