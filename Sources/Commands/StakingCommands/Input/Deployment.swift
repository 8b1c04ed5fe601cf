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
  static let known = [
    mainnet,
    Deployment(program: StakingProgram(id: olderDevnet), origin: "known deployment: devnet, older build"),
  ]

  /// The address of an older build on devnet: `dinfV1dqxfSJYCRV2QY4yREdgcdoEkzynZXZs6kxeSm`.
  static let olderDevnet = PublicKey(
    words: 0x72b6_8d71_7e28_6809, 0xb0a8_b227_c921_0c1c, 0xcadc_f8bf_f6d9_8e3b, 0xf2f2_206f_dd9d_706f)

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
