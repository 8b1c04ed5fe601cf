import JSONText

/// Converts an IDL of the format before spec 0.1.0 (Anchor 0.29 and older, Shank) into one of spec 0.1.0: small steps
/// on the JSON tree, in this order. What spec 0.1.0 lacks is left out with a warning.
struct LegacyConversion {
  /// One step: from the whole file to the whole file.
  struct Step {
    var name: String
    var apply: (JSONNode, inout [IDLDiagnostic]) -> JSONNode
  }

  static var steps: [Step] {
    [
      Step(name: "name, version and address move to the metadata and the root", apply: movedMetadata),
      Step(name: "the state of old programs is left out", apply: withoutState),
      Step(name: "types are spelled as in spec 0.1.0", apply: LegacyTypes.respelled),
      Step(
        name: "flags of accounts are renamed", apply: LegacyInstructions.renamedFlags),
      Step(name: "seeds become bytes and paths", apply: LegacyInstructions.untypedSeeds),
      Step(name: "fields of accounts and events move to types", apply: LegacyTypes.extracted),
      Step(name: "discriminators are added", apply: addedDiscriminators),
    ]
  }

  /// Whether a file is of the old format: it has instructions and no spec.
  static func applies(to root: JSONNode) -> Bool {
    root["metadata"]?["spec"] == nil && root["instructions"] != nil
  }

  static func converted(_ root: JSONNode, diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    steps.reduce(root) { $1.apply($0, &diagnostics) }
  }

  private static func movedMetadata(_ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    let old = root["metadata"]
    let metadata = root.object([
      ("name", root["name"] ?? old?["name"]), ("version", root["version"] ?? old?["version"]),
      ("spec", root.text("0.1.0")), ("description", old?["description"]), ("origin", old?["origin"]),
    ])
    return root.setting("metadata", metadata).setting("address", root["address"] ?? old?["address"])
  }

  private static func withoutState(_ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]) -> JSONNode {
    guard let state = root["state"] else { return root }
    diagnostics.append(
      IDLDiagnostic(
        .warning, "\"state\" is left out: Anchor no longer supports it", offset: state.offset))
    return root.setting("state", nil)
  }

  private static func addedDiscriminators(
    _ root: JSONNode, _ diagnostics: inout [IDLDiagnostic]
  ) -> JSONNode {
    if let origin = root["metadata"]?["origin"], origin.string == "shank", let accounts = root["accounts"],
      accounts.array?.isEmpty == false
    {
      diagnostics.append(
        IDLDiagnostic(
          .warning,
          "Shank does not state the discriminators of accounts; Anchor's are assumed, use init(wholeBorsh:) for data without one",
          offset: accounts.offset))
    }
    return
      root
      .mapping("accounts") { account in
        guard let name = account["name"]?.string else { return account }
        return account.setting("discriminator", account.bytes(AnchorDiscriminator.account(name)))
      }
      .mapping("events") { event in
        guard let name = event["name"]?.string else { return event }
        return event.setting("discriminator", event.bytes(AnchorDiscriminator.event(name)))
      }
      .mapping("instructions") { instruction in
        guard let name = instruction["name"]?.string else { return instruction }
        if let value: UInt8 = instruction["discriminant"]?["value"]?.number?.integer() {
          return instruction.setting("discriminator", instruction.bytes([value]))
        }
        return instruction.setting("discriminator", instruction.bytes(AnchorDiscriminator.instruction(name)))
      }
  }
}
