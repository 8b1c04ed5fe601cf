import Testing

@testable import AnchorCodeGen

@Suite("IDL names become Swift names") struct SwiftNamerTests {
  let namer = SwiftNamer(acronyms: ["ID", "URL", "USDC"])

  @Test(
    "Snake, camel and Pascal case are the same name",
    arguments: [
      ("create_operator_pool", "createOperatorPool", "CreateOperatorPool"),
      ("createOperatorPool", "createOperatorPool", "CreateOperatorPool"),
      ("CreateOperatorPool", "createOperatorPool", "CreateOperatorPool"),
      ("MAX_FEE_BPS", "maxFeeBps", "MaxFeeBps"), ("a", "a", "A"), ("aB", "aB", "AB"),
      ("version2", "version2", "Version2"), ("v2_pool", "v2Pool", "V2Pool"), ("pool_2", "pool2", "Pool2"),
      ("HTTPServer", "httpServer", "HttpServer"), ("with-dash", "withDash", "WithDash"),
      ("module::Type", "moduleType", "ModuleType"), ("größe", "größe", "Größe"),
    ])
  func cases(_ name: String, _ member: String, _ type: String) {
    #expect(namer.memberName(name) == member)
    #expect(namer.typeName(name) == type)
  }

  @Test("Acronyms are in capitals, but in small letters at the beginning of a member's name")
  func acronyms() {
    #expect(namer.memberName("website_url") == "websiteURL")
    #expect(namer.memberName("usdc_amount") == "usdcAmount")
    #expect(namer.memberName("new_usdc_rate") == "newUSDCRate")
    #expect(namer.typeName("usdc_vault_id") == "USDCVaultID")
    #expect(namer.memberName("idle") == "idle")
    #expect(SwiftNamer(acronyms: []).memberName("website_url") == "websiteUrl")
  }

  @Test(
    "A name that is not an identifier becomes one",
    arguments: [
      ("", "unnamed", "unnamed"), ("_", "unnamed", "unnamed"), ("__", "unnamed", "unnamed"),
      ("2fast", "_2fast", "_2fast"), ("--", "unnamed", "unnamed"), ("a b", "aB", "AB"),
      ("🙂", "unnamed", "unnamed"),
    ])
  func odd(_ name: String, _ member: String, _ type: String) {
    #expect(namer.memberName(name) == member)
    #expect(namer.typeName(name) == type)
    #expect(SwiftNamer.isIdentifier(member) && SwiftNamer.isIdentifier(type))
  }

  @Test("Keywords are in backticks, most of them not as labels")
  func keywords() {
    #expect(SwiftNamer.escaped("in") == "`in`")
    #expect(SwiftNamer.escaped("owner") == "owner")
    #expect(SwiftNamer.label("`in`") == "in")
    #expect(SwiftNamer.label("`var`") == "`var`")
  }

  @Test("A member is never called self, which is not allowed even in backticks")
  func selfIsRenamed() {
    #expect(namer.memberName("self") == "self_")
    #expect(namer.memberName("Self") == "self_")
  }

  @Test(
    "A type does not get a name of the language, of a type of every program, or of a module",
    arguments: [
      "type", "protocol", "self", "any", "any_account", "error_code", "constants", "swift", "borsh",
    ])
  func reservedTypes(_ name: String) {
    #expect(namer.typeName(name).hasSuffix("_"))
  }

  @Test("Reserved names of members get an underscore")
  func reservedMembers() {
    #expect(namer.memberNames(["data", "layout", "x"], in: .accountField) == ["data_", "layout_", "x"])
    #expect(namer.memberNames(["data"], in: .field) == ["data"])
    #expect(namer.memberNames(["Message", "Name"], in: .errorCode) == ["message_", "name_"])
    #expect(namer.memberNames(["TypeName"], in: .item) == ["typeName_"])
  }

  @Test("Equal names are numbered, past numbers that other names have")
  func collisions() {
    #expect(
      namer.memberNames(["padding", "padding", "padding"], in: .field) == ["padding", "padding2", "padding3"])
    #expect(namer.memberNames(["a_b", "aB", "aB2"], in: .field) == ["aB", "aB2_", "aB2"])
    #expect(SwiftNamer.distinct(["x", "y"], used: ["x"]) == ["x2", "y"])
  }

  @Test("Two spellings of a name are the same whatever their case")
  func sameness() {
    #expect(SwiftNamer.same("operator_pool", "operatorPool"))
    #expect(SwiftNamer.same("operator_pool.admin", "operatorPool.admin"))
    #expect(!SwiftNamer.same("operator_pool", "operator_pools"))
  }
}
