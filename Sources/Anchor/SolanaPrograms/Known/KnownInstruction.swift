public import AnchorCore
public import Borsh

/// An instruction of one of the programs that every cluster has.
///
/// The data opens with a number, the tag, which is the instruction's position in `schemas`.
public protocol KnownInstruction: AnchorItem, Hashable {
  /// Name and accounts of each instruction, by tag.
  static var schemas: [InstructionSchema] { get }

  /// The number that opens the data.
  var tag: Int { get }

  /// Reads the arguments of the instruction with this tag and moves `arguments` behind them.
  /// - Throws: `BorshError`, counted from the end of `arguments`; `variant` for a tag that names none.
  init(tag: Int, arguments: inout RawSpan) throws(BorshError)

  /// Appends the arguments, without the tag.
  func encodeArguments(to output: inout [UInt8])
}

extension KnownInstruction {
  /// Name and accounts of this instruction.
  public var schema: InstructionSchema { Self.schemas[tag] }

  /// The name, in snake case.
  public var typeName: String { schema.name }

  /// The whole data: tag and arguments.
  public var data: [UInt8] {
    var output = schema.discriminator.bytes
    encodeArguments(to: &output)
    return output
  }

  /// Name and accounts of the instruction whose tag opens `data`.
  static func schema(opening data: RawSpan) -> InstructionSchema? {
    schemas.first { $0.discriminator.opens(data) }
  }

  /// The instruction that `data` holds, and how many bytes of it.
  static func read(_ data: RawSpan) throws(LayoutError) -> Sized<Self> {
    guard let tag = schemas.firstIndex(where: { $0.discriminator.opens(data) }) else {
      throw .unknown(byteCount: data.byteCount)
    }
    let schema = schemas[tag]
    var arguments = data.extracting(droppingFirst: schema.discriminator.bytes.count)
    do throws(BorshError) {
      let value = try Self(tag: tag, arguments: &arguments)
      return Sized(value, byteCount: data.byteCount - arguments.byteCount)
    } catch {
      throw LayoutError(typeName: schema.name, error: error.located(inInputOf: data.byteCount))
    }
  }
}
