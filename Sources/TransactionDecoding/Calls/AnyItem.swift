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
