import InferenceStaking
public import SolanaPrimitives

/// What distinguishes one build of the staking program from another (ProtocolConstants, "Build variants").
public struct StakingConfiguration: Hashable, Sendable {
  /// The address that the program declares as its own; every derived address depends on it.
  public var programID: PublicKey
  /// The only USDC mint that the program accepts.
  public var usdcMint: PublicKey
  /// The smallest `slashing_delay_seconds` that can be set, in seconds.
  public var minimumSlashingDelay: UInt64

  /// A build with these constants.
  public init(programID: PublicKey, usdcMint: PublicKey, minimumSlashingDelay: UInt64) {
    self.programID = programID
    self.usdcMint = usdcMint
    self.minimumSlashingDelay = minimumSlashingDelay
  }
}

extension StakingConfiguration {
  /// The build without cargo features: USDC `EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v`, a delay of one day.
  public static let mainnet = StakingConfiguration(
    programID: StakingProgram.mainnet.id,
    usdcMint: PublicKey(
      words: 0x3aad_dbbe_f37a_fac6, 0x3174_c9ab_6af3_653d, 0xe4e0_f6d2_c2e4_bbb1, 0x615d_2f45_0302_a67c),
    minimumSlashingDelay: 86_400)

  /// The build with the feature `devnet`: USDC `usd4j6yiMZEWHSFzPJVEL2Yt6bH2AKYobdECrGNeAcx`, 30 seconds.
  ///
  /// A deployment may have another program id.
  public static let devnet = StakingConfiguration(
    programID: StakingProgram.mainnet.id,
    usdcMint: PublicKey(
      words: 0x2d31_78d8_b870_8b0d, 0xc02d_a57e_211e_2a08, 0xb9cc_2d77_e7da_8d97, 0xa1df_90d6_87e2_6985),
    minimumSlashingDelay: 30)

  /// The build with the feature `test`: USDC `usdEkK5GbzC22bd2gKMFpt6sY2YETm2eaCiu7bBheZV`, 3 seconds.
  public static let test = StakingConfiguration(
    programID: StakingProgram.mainnet.id,
    usdcMint: PublicKey(
      words: 0xe3fb_5895_9571_8b0d, 0x4145_14fa_d3e6_20be, 0x47aa_0380_47c2_d732, 0x30f0_1c76_d0a2_206b),
    minimumSlashingDelay: 3)
}
