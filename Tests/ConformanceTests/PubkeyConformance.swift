import JSONText
import SolanaPDA
import SolanaPrimitives
import TestSupport
import Testing

@Suite("pubkey.json")
struct PubkeyConformance {
  @Test("The curve test answers as the runtime does")
  func onCurve() throws {
    try Fixtures.forEachCase(file: "pubkey", list: "on_curve") { _, node in
      let expected = try Fixtures.require(node["on_curve"]?.bool, "on_curve")
      try Fixtures.match(PublicKey(bytes: node.hexBytes("hex")).isOnCurve, expected, "on the curve")
    }
  }

  @Test("Addresses are created from seeds as the runtime does")
  func create() throws {
    try Fixtures.forEachCase(file: "pubkey", list: "create_program_address") { _, node in
      let (seeds, program) = try (seeds(node), PublicKey(node.text("program_id")))
      try check(node) { () throws(ProgramAddressError) in
        try PublicKey.programAddress(seeds: seeds, programID: program)
      }
    }
  }

  @Test("Addresses and bumps are found as the runtime does")
  func find() throws {
    try Fixtures.forEachCase(file: "pubkey", list: "find_program_address") { _, node in
      let (seeds, program) = try (seeds(node), PublicKey(node.text("program_id")))
      try check(node) { () throws(ProgramAddressError) in
        try ProgramAddress.find(seeds: seeds, programID: program)
      }
    }
  }

  @Test("Addresses with seed are derived as the System program does")
  func withSeed() throws {
    try Fixtures.forEachCase(file: "pubkey", list: "create_with_seed") { _, node in
      let (base, owner) = try (PublicKey(node.text("base")), PublicKey(node.text("owner")))
      let seed = try node.text("seed")
      try check(node) { () throws(ProgramAddressError) in
        try PublicKey.derived(base: base, seed: seed, owner: owner)
      }
    }
  }

  @Test("Associated token addresses are found as the program does")
  func associatedToken() throws {
    let program = try Fixtures.vectors("pubkey")?["associated_token_program"]?.string
    if let program { try Fixtures.match(PublicKey.associatedTokenProgram, PublicKey(program), "program") }
    try Fixtures.forEachCase(file: "pubkey", list: "associated_token") { _, node in
      let owner = try PublicKey(node.text("owner"))
      let found = try ProgramAddress.associatedToken(
        owner: owner, mint: PublicKey(node.text("mint")), tokenProgram: PublicKey(node.text("token_program")))
      try check(node) { () throws(ProgramAddressError) in found }
      if let expected = node["owner_on_curve"]?.bool {
        try Fixtures.match(owner.isOnCurve, expected, "owner on the curve")
      }
    }
  }

  private func seeds(_ node: JSONNode) throws -> [Seed] {
    try node.list("seeds").map { seed in
      Seed(bytes: try bytes(hex: Fixtures.require(seed.string, "a seed's text")))
    }
  }

  private func check(_ node: JSONNode, _ derive: () throws(ProgramAddressError) -> PublicKey) throws {
    let found: String
    do { found = try derive().description } catch { found = reason(error) }
    try Fixtures.match(found, node["error"]?.string ?? node.text("address"), "address")
  }

  private func check(_ node: JSONNode, _ derive: () throws(ProgramAddressError) -> ProgramAddress) throws {
    let found: String
    do {
      let address = try derive()
      found = "\(address.address) \(address.bump)"
    } catch {
      found = reason(error)
    }
    let expected =
      try node["error"]?.string ?? "\(node.text("address")) \(node.integer("bump", as: UInt8.self))"
    try Fixtures.match(found, expected, "address and bump")
  }

  /// The vectors' word for an error.
  private func reason(_ error: ProgramAddressError) -> String {
    switch error {
    case .tooManySeeds: "too_many_seeds"
    case .seedTooLong: "seed_too_long"
    case .onCurve: "on_curve"
    case .illegalOwner: "illegal_owner"
    case .noBump: "no_bump"
    }
  }
}
