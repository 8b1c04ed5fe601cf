extension Declarer {
  /// An expression that decodes a value from the cursor with this name.
  func decoding(_ type: ResolvedType, cursor: String) -> String {
    let swift = names.type(type)
    guard !type.hasOwnCoding else { return "try \(swift)(borsh: &\(cursor))" }
    switch type {
    case .byteArray(let count): return "try \(swift)(borshFixedArray: &\(cursor), count: \(count))"
    case .array(let element, let count) where element.hasOwnCoding:
      return "try \(swift)(borshFixedArray: &\(cursor), count: \(count))"
    case .array(let element, let count):
      return "try \(swift)(borshArray: &\(cursor), count: \(count)) \(decoder(element))"
    case .vec(let element):
      let size = element.size.minimum
      return "try \(swift)(borshList: &\(cursor), minimumElementSize: \(size)) \(decoder(element))"
    case .option(let value): return "try \(swift)(borshOption: &\(cursor)) \(decoder(value))"
    case .coption(let value):
      return "try \(swift)(coption: &\(cursor), size: \(value.size.minimum)) \(decoder(value))"
    case .primitive, .bytes32, .defined, .map, .set: return "try \(swift)(borsh: &\(cursor))"
    }
  }

  /// A closure that decodes a value.
  func decoder(_ type: ResolvedType) -> String {
    let parameter = "(bytes: inout \(names.swift("RawSpan"))) throws(\(RuntimeNames.borshError))"
    return "{ \(parameter) in \(decoding(type, cursor: "bytes")) }"
  }

  /// A statement that appends the encoding of an expression to the output with this name.
  func encoding(_ type: ResolvedType, of expression: String, output: String = "output") -> String {
    guard !type.hasOwnCoding else { return "try \(expression).encode(borsh: &\(output))" }
    switch type {
    case .byteArray(let count):
      return "try \(expression).encode(borshFixedArray: &\(output), count: \(count))"
    case .array(let element, let count) where element.hasOwnCoding:
      return "try \(expression).encode(borshFixedArray: &\(output), count: \(count))"
    case .array(let element, let count):
      return "try \(expression).encode(borshArray: &\(output), count: \(count)) \(encoder(element))"
    case .vec(let element): return "try \(expression).encode(borshList: &\(output)) \(encoder(element))"
    case .option(let value): return "try \(expression).encode(borshOption: &\(output)) \(encoder(value))"
    case .coption(let value):
      return "try \(expression).encode(coption: &\(output), size: \(value.size.minimum)) \(encoder(value))"
    case .primitive, .bytes32, .defined, .map, .set: return "try \(expression).encode(borsh: &\(output))"
    }
  }

  /// A closure that appends the encoding of a value.
  private func encoder(_ type: ResolvedType) -> String {
    let swift = names.type(type)
    let parameters =
      "(value: \(swift), bytes: inout [\(names.swift("UInt8"))]) throws(\(RuntimeNames.borshError))"
    return "{ \(parameters) in \(encoding(type, of: "value", output: "bytes")) }"
  }
}
