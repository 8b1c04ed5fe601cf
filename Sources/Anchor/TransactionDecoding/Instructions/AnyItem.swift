public import AnchorCore
public import JSONText

/// An instruction or event of any program, where several programs are decoded at once.
///
/// `item.base as? StakingProgram.AnyInstruction` leads back to the type.
public struct AnyItem: AnchorItem {
  /// The instruction or event.
  public let base: any AnchorItem

  /// Any item.
  public init(_ base: any AnchorItem) { self.base = base }

  /// The type's name, as the IDL spells it.
  public var typeName: String { base.typeName }

  /// Writes the item as its program does.
  public func encode(json: inout JSONWriter) { base.encode(json: &json) }
}

extension ExecutedInstruction {
  /// The call with its types out of sight.
  var erased: ExecutedInstruction<AnyItem, AnyItem> {
    ExecutedInstruction<AnyItem, AnyItem>(
      path: path, programID: programID, programName: programName, name: name,
      content: content.map { AnyItem($0) }, accounts: accounts, trailing: trailing, outcome: outcome,
      emitted: emitted.map { $0.erased })
  }
}

extension EmittedEvent {
  /// The event with its type out of sight.
  var erased: EmittedEvent<AnyItem> {
    EmittedEvent<AnyItem>(source: source, content: content.map { AnyItem($0) }, isVoid: isVoid)
  }
}
