import AnchorIDL

/// The second stage, after parsing: an IDL without generic types and tuples, so that the later stages know only plain
/// types. Small steps, in this order.
enum Transformations {
  /// One step: from an IDL to a simpler one.
  struct Step {
    var name: String
    var apply: (inout IDL, inout [IDLDiagnostic]) -> Void
  }

  static var all: [Step] {
    [
      Step(name: "make generic types concrete", apply: GenericUnwrapping.apply),
      Step(name: "name tuples", apply: TupleNaming.apply),
    ]
  }

  static func apply(to idl: IDL, diagnostics: inout [IDLDiagnostic]) -> IDL {
    var idl = idl
    for step in all { step.apply(&idl, &diagnostics) }
    return idl
  }
}

extension IDL {
  /// Replaces every type that a field, argument, variant, alias or constant names.
  ///
  /// - Parameter replace: takes the type and the path of names that leads to it, outermost first.
  mutating func replaceTypes(_ replace: (IDLType, [String]) -> IDLType) {
    for index in types.indices {
      types[index].kind = types[index].kind.replacingTypes(in: types[index].name, replace)
    }
    for index in instructions.indices {
      let name = instructions[index].name
      instructions[index].arguments = instructions[index].arguments.map {
        $0.replacingType(in: [name], replace)
      }
      instructions[index].returns = instructions[index].returns.map { replace($0, [name, "result"]) }
    }
    for index in constants.indices {
      constants[index].type = replace(constants[index].type, [constants[index].name])
    }
  }
}

extension IDLTypeDefinition.Kind {
  /// The same kind with its types replaced; see `IDL.replaceTypes`.
  func replacingTypes(in owner: String, _ replace: (IDLType, [String]) -> IDLType) -> Self {
    switch self {
    case .structure(let fields): return .structure(fields.replacingTypes(in: [owner], replace))
    case .alias(let type): return .alias(replace(type, [owner]))
    case .enumeration(let variants):
      return .enumeration(
        variants.map { variant in
          var copy = variant
          copy.fields = variant.fields.replacingTypes(in: [owner, variant.name], replace)
          return copy
        })
    }
  }
}

extension IDLFields {
  fileprivate func replacingTypes(in path: [String], _ replace: (IDLType, [String]) -> IDLType) -> IDLFields {
    switch self {
    case .none: return .none
    case .named(let fields): return .named(fields.map { $0.replacingType(in: path, replace) })
    case .positional(let types):
      return .positional(types.enumerated().map { replace($1, path + ["\($0)"]) })
    }
  }
}

extension IDLField {
  fileprivate func replacingType(in path: [String], _ replace: (IDLType, [String]) -> IDLType) -> IDLField {
    var copy = self
    copy.type = replace(type, path + [name])
    return copy
  }
}
