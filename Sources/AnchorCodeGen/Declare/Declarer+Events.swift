import AnchorIDL

extension Declarer {
  func eventDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    let accounts = Set(program.accounts.map(\.definition.idlName))
    for event in program.events {
      let type = event.definition
      if !accounts.contains(type.idlName) {
        declarations += definition(type, docs: docs(type.docs, "Event", type.idlName))
      }
      declarations.append(
        .extension(
          ExtensionDeclaration(
            name: nested(type.swiftName), inherits: [names.anchorEvent],
            members: [typeName(type.idlName), discriminator(event.discriminator)])))
    }
    let own = program.events.filter { !accounts.contains($0.definition.idlName) }
    return declarations + aliases(own.map { ($0.definition.swiftName, $0.definition.docs) })
  }
}
