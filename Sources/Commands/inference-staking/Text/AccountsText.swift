import AnchorCore
import CommandInterface
import InferenceStaking
import InstructionBuilders
import JSONText
import SolanaTransactions

/// The accounts of an instruction for people.
enum AccountsText {
  /// Adds every account with its name, then those that are missing and those beyond the interface.
  static func add(_ accounts: NamedAccounts, to lines: inout LabeledLines, flags: Bool) {
    for entry in accounts.entries {
      let marks = flags ? mark(entry.meta) : ""
      lines.add(entry.name, entry.isAbsent ? "absent" : "\(entry.meta.address)\(marks)")
    }
    for name in accounts.missing { lines.add(name, "missing") }
    for meta in accounts.remaining { lines.add("(further)", "\(meta.address)\(flags ? mark(meta) : "")") }
  }

  /// What an account must be, in words.
  static func flags(of account: AccountSchema) -> String {
    var words: [String] = []
    if account.isSigner { words.append("signs") }
    if account.isWritable { words.append("writable") }
    if account.isOptional { words.append("optional") }
    return words.isEmpty ? "read" : words.joined(separator: ", ")
  }

  private static func mark(_ meta: AccountMeta) -> String {
    switch (meta.isSigner, meta.isWritable) {
    case (true, true): "  signs, writable"
    case (true, false): "  signs"
    case (false, true): "  writable"
    case (false, false): ""
    }
  }
}

extension FieldText {
  /// The plain fields of an instruction of another program on one line, in its own units: `amount 974`.
  static func inline(_ value: (some JSONEncodable)?) -> String {
    guard let value else { return "" }
    var json = JSONWriter()
    json.value(value)
    guard let object = (try? JSONNode(parsing: json.bytes))?.object else { return "" }
    return object.members.compactMap { member in
      if member.value.object != nil || member.value.array != nil || member.value.isNull { return nil }
      var text = JSONWriter()
      text.value(member.value)
      return "\(member.key) \(member.value.string ?? text.text)"
    }.joined(separator: ", ")
  }

  /// Adds the fields of anything with a JSON form.
  static func add(of value: some JSONEncodable, to lines: inout LabeledLines, prefix: String = "") {
    var json = JSONWriter()
    json.value(value)
    guard let node = try? JSONNode(parsing: json.bytes) else { return }
    // A single struct of arguments stands under one name, which tells people nothing.
    if let members = node.object?.members, members.count == 1, members[0].key == "args" {
      add(members[0].value, to: &lines, prefix: prefix)
    } else {
      add(node, to: &lines, prefix: prefix)
    }
  }
}

extension StakingProgram {
  /// Name, discriminator and accounts of the instruction with this name in the interface's spelling.
  func schema(named name: String) -> InstructionSchema? {
    InstructionParameters.schemas.first { $0.name == name }
  }
}
