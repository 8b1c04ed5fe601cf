import AnchorCore
import InferenceStaking
import JSONText

extension PreviewEffect {
  /// A field of an account that changes; the values are in the JSON spelling of the interface.
  public struct FieldChange: Equatable, Sendable {
    /// The field, as the IDL spells it.
    public let name: String
    /// The value before.
    public let before: String
    /// The value after.
    public let after: String
  }
}

extension PreviewEffect.FieldChange {
  /// The fields with other values in `after` than in `before`, in declared order. Both are of one account type.
  static func changes(
    from before: StakingProgram.AnyAccount, to after: StakingProgram.AnyAccount
  ) -> [PreviewEffect.FieldChange] {
    let old = JSONNode(encoding: before).object?.members ?? []
    let new = JSONNode(encoding: after).object?.members ?? []
    return zip(old, new).filter { $0.value != $1.value }.map { old, new in
      PreviewEffect.FieldChange(name: old.key, before: text(old.value), after: text(new.value))
    }
  }

  /// Text without quotes, anything else as JSON.
  private static func text(_ value: JSONNode) -> String {
    if let text = value.string { return text }
    var json = JSONWriter()
    json.value(value)
    return json.text
  }
}
