import CommandInterface
import InferenceStaking
import JSONText
import SolanaPDA
import SolanaPrimitives

/// `inference-staking pda`: the program's derived addresses.
enum AddressCommand {
  static let command = Command(
    name: "pda", abstract: "Derives the program's addresses, each with its bump.",
    discussion: """
      Without options: the addresses that a deployment has once. --admin or --pool adds a pool with its vaults, \
      --owner the owner's staking record in the pool, --epoch the epoch's reward record.
      """,
    options: [
      Command.Option("admin", "The pool's initial admin.", valueName: "address"),
      Command.Option("pool", "The pool, if its initial admin is not known.", valueName: "address"),
      Command.Option(
        "owner", "The owner of a staking record; needs --admin or --pool.", valueName: "address"),
      Command.Option("epoch", "The epoch of a reward record.", valueName: "number"),
      Deployment.option,
    ], flags: [DecodeCommands.json]
  ) { values, output in
    let deployment = try Deployment.named(in: values) ?? .mainnet
    let addresses = try addresses(values, in: deployment.program)
    output.write(values.has("json") ? json(addresses, deployment) : text(addresses, deployment))
  }

  /// An account and its address. The bump is nil if the address was given.
  private struct Entry {
    var name: String
    var address: PublicKey
    var bump: UInt8?

    init(_ name: String, _ derived: ProgramAddress) {
      self.name = name
      address = derived.address
      bump = derived.bump
    }

    init(_ name: String, given address: PublicKey) {
      self.name = name
      self.address = address
    }
  }

  private static func addresses(_ values: ParsedValues, in program: StakingProgram) throws -> [Entry] {
    var entries = [
      Entry("PoolOverview", try PoolOverview.address(in: program)),
      Entry("GlobalTokenRewardVault", try StakingProgram.globalTokenRewardVaultAddress(in: program)),
      Entry("GlobalUsdcEarningsVault", try StakingProgram.globalUSDCEarningsVaultAddress(in: program)),
    ]
    let admin = try values.value("admin") { try PublicKey($0) }
    var pool = try values.value("pool") { try PublicKey($0) }
    if admin != nil, pool != nil { throw UsageError("give --admin or --pool, not both") }
    if let admin {
      let derived = try OperatorPool.address(initialPoolAdmin: admin, in: program)
      pool = derived.address
      entries.append(Entry("OperatorPool", derived))
    } else if let pool {
      entries.append(Entry("OperatorPool", given: pool))
    }
    if let pool {
      entries += [
        Entry(
          "PoolStakedTokenVault",
          try StakingProgram.poolStakedTokenVaultAddress(operatorPool: pool, in: program)),
        Entry(
          "PoolRewardCommissionTokenVault",
          try StakingProgram.poolRewardCommissionTokenVaultAddress(operatorPool: pool, in: program)),
        Entry(
          "PoolUsdcCommissionTokenVault",
          try StakingProgram.poolUSDCCommissionTokenVaultAddress(operatorPool: pool, in: program)),
        Entry(
          "PoolDelegatorUsdcEarningsVault",
          try StakingProgram.poolDelegatorUSDCEarningsVaultAddress(operatorPool: pool, in: program)),
      ]
    }
    if let owner = try values.value("owner", { try PublicKey($0) }) {
      guard let pool else { throw UsageError("--owner needs --admin or --pool") }
      entries.append(
        Entry("StakingRecord", try StakingRecord.address(operatorPool: pool, owner: owner, in: program)))
    }
    if let epoch = try values.integer("epoch", as: UInt64.self) {
      entries.append(Entry("RewardRecord", try RewardRecord.address(epoch: epoch, in: program)))
    }
    return entries
  }

  /// `{"schema", "program", "program_origin", "addresses": [{"name", "address", "bump"}]}`.
  private static func json(_ entries: [Entry], _ deployment: Deployment) -> String {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    json.member("schema", 1)
    json.member("program", deployment.program.id)
    json.member("program_origin", deployment.origin)
    json.key("addresses")
    json.beginArray()
    for entry in entries {
      json.beginObject()
      json.member("name", entry.name)
      json.member("address", entry.address)
      json.member("bump", entry.bump)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.text + "\n"
  }

  private static func text(_ entries: [Entry], _ deployment: Deployment) -> String {
    var table = TextTable([("account", .left), ("address", .left), ("bump", .right)])
    for entry in entries {
      table.add([entry.name, entry.address.description, entry.bump.map { "\($0)" } ?? "given"])
    }
    return "Program \(deployment.program.id) (\(deployment.origin))\n\n" + table.text
  }
}
