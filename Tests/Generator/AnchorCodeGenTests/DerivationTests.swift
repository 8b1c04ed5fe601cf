import AnchorIDL
import TestSupport
import Testing

@testable import AnchorCodeGen

@Suite("Seed lists become addresses, and instructions take what those are derived from")
struct DerivationTests {
  private func program() throws -> ResolvedProgram { try resolve(snapshotIDL("derivations")).program }

  private func instruction(_ name: String) throws -> ResolvedInstruction {
    try #require(try program().instructions.first { $0.idlName == name })
  }

  private func inputs(_ name: String) throws -> [String] {
    try #require(try instruction(name).inputs).map(\.swiftName)
  }

  @Test("Each distinct seed list is one address, named after what it derives") func addresses() throws {
    let names = try program().addresses.map { address in
      let labels = address.parameters.map { $0.name + ":" }.joined()
      return (address.accountType.map { $0 + "." } ?? "") + "\(address.functionName)(\(labels))"
    }
    #expect(
      names == [
        "Pool.address(admin:)", "Position.address(pool:owner:nonce:)", "epochAddress(epoch:)",
        "labelAddress(label:)", "associatedTokenAddress(owner:mint:)", "maybeAddress(owner:)",
        "rawAddress(seed:)", "firstAddress(second:)", "secondAddress(first:)", "thirdAddress(third:)",
        "vaultAddress(mint:)", "vaultAuthorityAddress(mint:)",
      ])
  }

  @Test("The same seed list under other names is one address, named after the field") func grouping() throws {
    let pool = try #require(try program().addresses.first { $0.accountType == "Pool" })
    #expect(pool.parameters.map(\.name) == ["admin"])
    #expect(pool.seeds == [.const(Array("pool".utf8)), .parameter(0)])
  }

  @Test("A field of a derived account is an input, named by its leaf unless leaves collide")
  func fieldInputs() throws {
    #expect(
      try inputs("open") == [
        "owner", "poolAdmin", "epoch", "secondPoolAdmin", "mint", "maybe", "foreign", "seed", "unknown",
      ])
    let open = try instruction("open")
    #expect(open.inputs?.first { $0.swiftName == "epoch" }?.type == .primitive(.u64))
  }

  @Test("An input for a field never takes the name of an account") func inputCollision() throws {
    #expect(try inputs("clash") == ["admin", "poolAdmin", "poolAdmin2"])
  }

  @Test("Of accounts that depend on each other enough are inputs to derive the rest") func cycles() throws {
    let cycle = try instruction("cycle")
    let derived = cycle.accounts.filter { if case .derived = $0.source { true } else { false } }
    #expect(derived.map(\.idlName) == ["second"])
    #expect(try inputs("cycle") == ["first", "third"])
  }

  @Test("Optional accounts are optional inputs") func optional() throws {
    let open = try instruction("open")
    #expect(open.inputs?.first { $0.swiftName == "maybe" }?.isOptional == true)
    #expect(open.accounts.first { $0.idlName == "maybe" }?.source == .input)
  }

  @Test("An address that a program without constant id owns is an input") func foreignOwner() throws {
    #expect(try instruction("open").accounts.first { $0.idlName == "foreign" }?.source == .input)
  }

  @Test("A path that leads nowhere makes its account an input") func unknownPath() throws {
    #expect(try instruction("open").accounts.first { $0.idlName == "unknown" }?.source == .input)
  }

  @Test("Values of seeds are taken from accounts, inputs and arguments") func seedValues() throws {
    let position = try #require(try instruction("open").accounts.first { $0.idlName == "position" })
    #expect(
      position.source
        == .derived(address: 1, seeds: [.account(1), .account(0), .argument(["nonce"])]))
  }

  @Test("A seed named like the padding of a zero-copy struct is the field, not the padding") func padding()
    throws
  {
    let source = idlText(
      #""types": [{"name": "P", "serialization": "bytemuck", "type": {"kind": "struct", "fields": [{"name": "a", "type": "u8"}, {"name": "gap", "type": "u32"}]}}]"#,
      #""instructions": [{"name": "go", "discriminator": [1], "args": [{"name": "p", "type": {"defined": {"name": "P"}}}], "accounts": [{"name": "x", "pda": {"seeds": [{"kind": "arg", "path": "p.gap"}]}}]}]"#
    )
    let account = try #require(try resolve(source).program.instructions.first?.accounts.first)
    #expect(account.source == .derived(address: 0, seeds: [.argument(["p", "gap"])]))
  }

  @Test("Fixed addresses are not inputs") func fixed() throws {
    let token = try #require(try instruction("open").accounts.last)
    let address = try #require(IDLAddress(parsing: "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA"))
    #expect(token.source == .fixed(address))
  }

  @Test("The names of accounts in groups begin with the groups' names, and their order stays") func groups()
    throws
  {
    let swap = try #require(try resolve(snapshotIDL("groups")).program.instructions.first)
    #expect(
      swap.accounts.map(\.idlName) == [
        "user", "pool.state", "pool.vaults.base", "pool.vaults.quote", "referrer", "delegate",
        "system_program",
        "memo",
      ])
    #expect(swap.accounts.map(\.swiftName)[2] == "poolVaultsBase")
    #expect(swap.inputs == nil)
  }
}
