import AnchorIDL

extension Resolver {
  /// Checks that the bytes of a zero-copy struct are those that Borsh would write: fields of fixed size without
  /// gaps between them.
  func checkMemoryLayout(of type: IDLTypeDefinition, fields: [ResolvedField]) throws(Unsupported) {
    guard case .bytemuck = type.serialization else { return }
    guard fields.allSatisfy({ $0.type.size.fixed != nil }) else {
      throw Unsupported("a zero-copy type with a field of variable size", at: type.offset)
    }
    // Rust aligns 128-bit integers by 8 or by 16 bytes, depending on the version of its compiler for the chain.
    guard !type.isPacked, hasGaps(fields, wideAlignment: 16), hasGaps(fields, wideAlignment: 8) else {
      return
    }
    throw Unsupported("a zero-copy type with gaps between its fields is not supported yet", at: type.offset)
  }

  private func hasGaps(_ fields: [ResolvedField], wideAlignment: Int) -> Bool {
    var offset = 0
    var largest = 1
    for field in fields {
      let alignment = alignment(of: field.type, wideAlignment)
      if offset % alignment != 0 { return true }
      offset += field.type.size.minimum
      largest = max(largest, alignment)
    }
    return offset % largest != 0
  }

  private func alignment(of type: ResolvedType, _ wideAlignment: Int) -> Int {
    switch type {
    case .primitive(let primitive):
      switch primitive {
      case .u16, .i16: 2
      case .u32, .i32, .f32: 4
      case .u64, .i64, .f64: 8
      case .u128, .i128: wideAlignment
      default: 1
      }
    case .array(let element, _): alignment(of: element, wideAlignment)
    case .defined(let reference):
      if case .structure(let fields)? = definitions[reference.idlName]?.kind,
        typesByName[reference.idlName]?.isPacked != true
      {
        fields.map { alignment(of: $0.type, wideAlignment) }.max() ?? 1
      } else {
        1
      }
    default: 1
    }
  }
}
