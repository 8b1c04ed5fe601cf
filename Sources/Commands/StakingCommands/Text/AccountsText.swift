import AnchorCore
import CommandInterface
import InstructionBuilders
import SolanaTransactions

/// The accounts of an instruction for people.
enum AccountsText {
  /// Adds every account with its name, then the missing ones and those beyond the program's names.
  static func add(_ accounts: NamedAccounts, to lines: inout LabeledLines, flags: Bool) {
    for entry in accounts.entries {
      let marks = flags ? mark(entry.meta) : ""
      lines.add(entry.name, entry.isAbsent ? "absent" : "\(entry.meta.address)\(marks)")
    }
    for name in accounts.missing { lines.add(name, "missing") }
    for meta in accounts.remaining { lines.add("(further)", "\(meta.address)\(flags ? mark(meta) : "")") }
  }

  /// The flags that an account must have, in words.
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
