public import AnchorCore
import InstructionBuilders
public import JSONText

/// An instruction or event of any program, for decoding with several programs at once.
///
/// `item.base as? StakingProgram.AnyInstruction` gives the typed value.
public struct AnyItem: ProgramItem {
  /// The instruction or event.
  public let base: any ProgramItem

  /// Any instruction or event.
  public init(_ base: any ProgramItem) { self.base = base }

  /// The type's name, as the IDL spells it.
  public var typeName: String { base.typeName }

  /// Writes the JSON form of `base`.
  public func encode(json: inout JSONWriter) { base.encode(json: &json) }
}

extension ExecutedInstruction {
  /// The instruction without its program's types.
  var erased: ExecutedInstruction<AnyItem, AnyItem> {
    ExecutedInstruction<AnyItem, AnyItem>(
      path: path, programID: programID, programName: programName,
      decoded: decoded.mapContent { AnyItem($0) }, outcome: outcome, emitted: emitted.map(\.erased))
  }
}

extension EmittedEvent {
  /// The event without its program's type.
  var erased: EmittedEvent<AnyItem> {
    EmittedEvent<AnyItem>(source: source, content: content.map { AnyItem($0) }, isVoid: isVoid)
  }
}
