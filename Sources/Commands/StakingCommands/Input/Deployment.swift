import CommandInterface
import InferenceStaking
import SolanaPrimitives

/// The program at an address: named by the user, or a known one.
struct Deployment {
  let program: StakingProgram
  /// How the program was chosen, for people.
  let origin: String

  /// The program on mainnet.
  static let mainnet = Deployment(program: .mainnet, origin: "known deployment: mainnet")

  /// The deployments whose addresses are known.
  static let known: [Deployment] = {
    // An older build on devnet.
    guard let id = try? PublicKey("dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm") else {
      preconditionFailure("the address of a known deployment is not base58 of 32 bytes")
    }
    return [
      mainnet, Deployment(program: StakingProgram(id: id), origin: "known deployment: devnet, older build"),
    ]
  }()

  /// The known deployment at an address.
  static func known(at id: PublicKey) -> Deployment? { known.first { $0.program.id == id } }

  /// The `--program` option.
  static let option = Command.Option(
    "program",
    "The program's address; by default the known deployment that the input names, or else mainnet.",
    valueName: "address")

  /// The deployment that `--program` names; nil without it.
  ///
  /// - Throws: `UsageError` if its value is not an address.
  static func named(in values: ParsedValues) throws(UsageError) -> Deployment? {
    guard let id = try values.value("program", { try PublicKey($0) }) else { return nil }
    return known(at: id) ?? Deployment(program: StakingProgram(id: id), origin: "given with --program")
  }
}
