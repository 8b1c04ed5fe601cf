import CommandInterface
import InferenceStaking
import SolanaPrimitives

/// Where the program runs: given by the user, or recognised by its id.
struct Deployment {
  /// The program at its address.
  let program: StakingProgram
  /// How the program was chosen, for people.
  let origin: String

  /// Deployments that are known by their ids.
  static let known: [Deployment] = {
    var known = [Deployment(program: .mainnet, origin: "known deployment: mainnet")]
    // An older deployment on a test cluster.
    if let id = try? PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm") {
      known.append(
        Deployment(program: StakingProgram(id: id), origin: "known deployment: devnet, older build"))
    }
    return known
  }()

  /// The known deployment at an address.
  static func known(at id: PublicKey) -> Deployment? { known.first { $0.program.id == id } }

  /// The `--program` option.
  static let option = Command.Option(
    "program", "The program's address; without it known deployments are recognised.", valueName: "address")

  /// The deployment that the user named; nil if none was.
  static func named(in values: ParsedValues) throws -> Deployment? {
    guard let id = try values.value("program", { try PublicKey($0) }) else { return nil }
    return known(at: id) ?? Deployment(program: StakingProgram(id: id), origin: "given with --program")
  }
}
