import JSONText
import TextEncodings

extension IDLParser {
  mutating func idl(_ root: JSONNode) -> IDL {
    guard root.object != nil else {
      error("an IDL is a JSON object", root)
      return IDL(metadata: IDL.Metadata(name: "", version: "", spec: ""))
    }
    guard let metadata = root["metadata"], metadata["spec"] != nil else {
      error("not an Anchor IDL: it has neither \"metadata.spec\" nor \"instructions\"", root)
      return IDL(metadata: IDL.Metadata(name: "", version: "", spec: ""))
    }
    let spec = text(metadata, "spec", of: "the metadata")
    if !spec.hasPrefix("0.1.") {
      error("IDL spec \(spec) is not supported; spec 0.1.0 is", metadata["spec"] ?? metadata)
    }
    var idl = IDL(
      metadata: IDL.Metadata(
        name: text(metadata, "name", of: "the metadata"),
        version: metadata["version"]?.string ?? "", spec: spec,
        description: metadata["description"]?.string))
    if let address = root["address"] {
      idl.address = self.address(address)
    }
    idl.docs = docs(root)
    for node in list(root, "instructions") { idl.instructions.append(instruction(node)) }
    for node in list(root, "accounts") { idl.accounts.append(discriminated(node, "an account")) }
    for node in list(root, "events") { idl.events.append(discriminated(node, "an event")) }
    for node in list(root, "errors") { idl.errors.append(errorCode(node)) }
    for node in list(root, "types") { idl.types.append(typeDefinition(node)) }
    for node in list(root, "constants") { idl.constants.append(constant(node)) }
    return idl
  }

  /// An address in base58; anything else is an error.
  mutating func address(_ node: JSONNode) -> IDLAddress? {
    guard let text = node.string else {
      error("an address is base58 text", node)
      return nil
    }
    do throws(Base58Error) {
      let bytes = try Base58.decode(text)
      if let address = IDLAddress(bytes: bytes) { return address }
      error("an address has \(IDLAddress.byteCount) bytes, this one has \(bytes.count)", node)
    } catch {
      self.error("not an address: \(error)", node)
    }
    return nil
  }

  private mutating func discriminated(_ node: JSONNode, _ what: String) -> IDLDiscriminated {
    let name = text(node, "name", of: what)
    return IDLDiscriminated(
      name: name, typeName: node["type"]?.string ?? name,
      discriminator: bytes(node, "discriminator", of: what),
      offset: node.offset)
  }

  private mutating func errorCode(_ node: JSONNode) -> IDLErrorCode {
    let name = text(node, "name", of: "an error")
    guard let code: UInt32 = node["code"]?.number?.integer() else {
      error("error \(name) has no 32-bit number under \"code\"", node)
      return IDLErrorCode(code: 0, name: name, message: nil, offset: node.offset)
    }
    return IDLErrorCode(code: code, name: name, message: node["msg"]?.string, offset: node.offset)
  }

  private mutating func constant(_ node: JSONNode) -> IDLConstant {
    let name = text(node, "name", of: "a constant")
    return IDLConstant(
      name: name, docs: docs(node), type: type(node, "type", of: "constant \(name)"),
      value: text(node, "value", of: "constant \(name)"), offset: node.offset)
  }
}
