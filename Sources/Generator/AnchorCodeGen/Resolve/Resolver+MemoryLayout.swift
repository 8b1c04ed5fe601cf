import AnchorIDL

extension Resolver {
  /// The fields of a struct with the padding between them. Fields of a zero-copy struct are laid out as in memory: each
  /// begins at a multiple of its alignment, and the size is a multiple of the largest alignment.
  func fieldsWithGaps(
    _ fields: [ResolvedField], of type: IDLTypeDefinition
  ) throws(Unsupported) -> [ResolvedField] {
    guard case .bytemuck = type.serialization, !type.isPacked else { return fields }
    guard fields.allSatisfy({ $0.type.size.fixed != nil }) else {
      throw Unsupported("a zero-copy type with a field of variable size", at: type.offset)
    }
    // Rust aligns 128-bit integers to 8 or to 16 bytes, depending on the version of the compiler for Solana.
    let narrow = fieldsWithGaps(fields, wideAlignment: 8)
    let wide = fieldsWithGaps(fields, wideAlignment: 16)
    if narrow == wide || narrow.count == fields.count { return narrow }
    guard wide.count == fields.count else {
      throw Unsupported(
        "the offsets of its fields depend on the compiler's alignment of 128-bit integers", at: type.offset)
    }
    return wide
  }

  private func fieldsWithGaps(_ fields: [ResolvedField], wideAlignment: Int) -> [ResolvedField] {
    var result: [ResolvedField] = []
    var offset = 0
    var largest = 1
    func fill(to alignment: Int) {
      let gap = (alignment - offset % alignment) % alignment
      guard gap > 0 else { return }
      result.append(
        ResolvedField(idlName: "_gap", swiftName: "_gap", docs: [], type: .byteArray(gap), isGap: true))
      offset += gap
    }
    for field in fields {
      let alignment = alignment(of: field.type, wideAlignment)
      fill(to: alignment)
      result.append(field)
      offset += field.type.size.minimum
      largest = max(largest, alignment)
    }
    fill(to: largest)
    return result
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
