import JSONText
import TextEncodings

/// The steps that concern the accounts of instructions.
enum LegacyInstructions {
  /// Renames `isMut`, `isSigner` and `isOptional` to `writable`, `signer` and `optional`.
  static func renamedFlags(_ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    root.mapping("instructions") { instruction in
      instruction.mappingAccounts { account in
        account.renaming("isMut", to: "writable").renaming("isSigner", to: "signer")
          .renaming("isOptional", to: "optional")
      }
    }
  }

  /// Turns constant seeds of every type into bytes. Seeds with a path lose their type, which follows from the path.
  static func untypedSeeds(_ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    root.mapping("instructions") { instruction in
      instruction.mappingAccounts { account in
        guard let pda = account["pda"] else { return account }
        let changed = pda.mapping("seeds", seed).renaming("programId", to: "program")
        let program = changed["program"].map(seed)
        return account.setting("pda", changed.setting("program", program))
      }
    }
  }

  private static func seed(_ node: JSONNode) -> JSONNode {
    guard node["kind"]?.string == "const", let value = node["value"],
      let bytes = bytes(value, of: node["type"])
    else { return node }
    return node.object([("kind", node["kind"]), ("value", value.bytes(bytes))])
  }

  /// The bytes of a constant seed; nil for a value that does not fit its type.
  private static func bytes(_ value: JSONNode, of type: JSONNode?) -> [UInt8]? {
    switch type?.string {
    case "string": return value.string.map { Array($0.utf8) }
    case "publicKey", "pubkey":
      guard let text = value.string else { return nil }
      do throws(Base58Error) { return try Base58.decode(text) } catch { return nil }
    case "u8": return value.integer(as: UInt8.self).map { [$0] }
    case "u16": return value.integer(as: UInt16.self).map(littleEndian)
    case "u32": return value.integer(as: UInt32.self).map(littleEndian)
    case "u64": return value.integer(as: UInt64.self).map(littleEndian)
    default:
      let numbers = value.array?.compactMap { $0.number?.integer(as: UInt8.self) }
      return numbers?.count == value.array?.count ? numbers : nil
    }
  }

  private static func littleEndian(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    stride(from: 0, to: value.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

extension JSONNode {
  /// An instruction or group with each of its accounts changed, including those of its groups.
  fileprivate func mappingAccounts(_ change: (JSONNode) -> JSONNode) -> JSONNode {
    mapping("accounts") { item in
      item["accounts"] == nil ? change(item) : item.mappingAccounts(change)
    }
  }
}
