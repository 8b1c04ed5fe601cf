import AnchorIDL

extension Declarer {
  func eventDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    let accounts = Set(program.accounts.map(\.definition.idlName))
    for event in program.events {
      let type = event.definition
      // A type that is an account too keeps the account's discriminator; the program decodes it by the event's.
      guard !accounts.contains(type.idlName) else { continue }
      declarations += definition(type, docs: docs(type.docs, "Event", event.idlName))
      declarations.append(
        .extension(
          ExtensionDeclaration(
            name: names.own(type.swiftName), inherits: [RuntimeNames.anchorEvent],
            members: [typeName(event.idlName), discriminator(event.discriminator)])))
    }
    let own = program.events.filter { !accounts.contains($0.definition.idlName) }
    return declarations + aliases(own.map { ($0.definition.swiftName, $0.definition.docs) })
  }
}
