public import AnchorCore
public import Borsh

/// An instruction of one of the programs that every cluster has.
///
/// Its data begins with a number, the tag, which is the instruction's index in `schemas`.
public protocol KnownInstruction: ProgramItem, Hashable {
  /// The name and the accounts of each instruction, by tag.
  static var schemas: [InstructionSchema] { get }

  /// The number that the data begins with.
  var tag: Int { get }

  /// Reads the arguments of the instruction with this tag and moves `arguments` past them.
  /// - Throws: `BorshError`; `variant` for a tag without an instruction.
  init(tag: Int, arguments: inout RawSpan) throws(BorshError)

  /// Appends the arguments, without the tag.
  func encodeArguments(to output: inout [UInt8])
}

extension KnownInstruction {
  /// The name and the accounts of this instruction.
  public var schema: InstructionSchema { Self.schemas[tag] }

  /// The name in snake case.
  public var typeName: String { schema.name }

  /// The whole data: tag and arguments.
  public var data: [UInt8] {
    var output = schema.discriminator.bytes
    encodeArguments(to: &output)
    return output
  }

  /// The name and the accounts of the instruction whose tag `data` begins with; nil if there is none.
  static func schema(opening data: RawSpan) -> InstructionSchema? {
    schemas.first { $0.discriminator.opens(data) }
  }

  /// Decodes an instruction from its whole data, tag included.
  static func decode(_ data: RawSpan) throws(LayoutError) -> Sized<Self> {
    guard let tag = schemas.firstIndex(where: { $0.discriminator.opens(data) }) else {
      throw .unknown(byteCount: data.byteCount)
    }
    let schema = schemas[tag]
    var arguments = data.extracting(droppingFirst: schema.discriminator.count)
    do throws(BorshError) {
      let value = try Self(tag: tag, arguments: &arguments)
      return Sized(value, byteCount: data.byteCount - arguments.byteCount)
    } catch {
      throw LayoutError(typeName: schema.name, error: error.located(inInputOf: data.byteCount))
    }
  }
}
