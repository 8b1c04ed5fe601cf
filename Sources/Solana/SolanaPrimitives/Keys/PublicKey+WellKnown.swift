// Addresses that every cluster has, as constants that cost nothing to use. Each line's text is checked by a test.

// Programs.
extension PublicKey {
  /// The System program, owner of wallets.
  ///
  /// `11111111111111111111111111111111`
  @inlinable public static var systemProgram: PublicKey {
    PublicKey(
      words: 0, 0,
      0, 0)
  }

  /// The SPL Token program.
  ///
  /// `TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA`
  @inlinable public static var tokenProgram: PublicKey {
    PublicKey(
      words: 0x93a1_65d7_e1f6_dd06, 0xac79_ebce_46e1_cbd9,
      0x9137_5b5f_ed85_b41c, 0xa900_ff7e_85f5_8c3a)
  }

  /// The Token-2022 program.
  ///
  /// `TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb`
  @inlinable public static var token2022Program: PublicKey {
    PublicKey(
      words: 0xde8f_75ee_e1f6_dd06, 0xdacd_6ce4_bc5d_4218,
      0x270d_b983_4dfc_1ab6, 0xfc8b_a1d8_28f9_bdfe)
  }

  /// The Associated Token Account program.
  ///
  /// `ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL`
  @inlinable public static var associatedTokenProgram: PublicKey {
    PublicKey(
      words: 0xf189_244e_8f25_978c, 0x830d_8e14_2910_3dbb,
      0x8410_ffda_9913_5a0b, 0x59f8_e9db_d87b_8e04)
  }

  /// The Compute Budget program, whose instructions state limits and fees of their transaction.
  ///
  /// `ComputeBudget111111111111111111111111111111`
  @inlinable public static var computeBudgetProgram: PublicKey {
    PublicKey(
      words: 0x3217_21e5_6f46_0603, 0xe79b_c372_baad_ecff,
      0x6b12_f7c5_bbe5_8cbc, 0x0000_0040_3a9b_432c)
  }

  /// The SPL Memo program, version 2 and later.
  ///
  /// `MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr`
  @inlinable public static var memoProgram: PublicKey {
    PublicKey(
      words: 0x0621_2999_5a53_4a05, 0x7c38_da60_71e8_244d,
      0x81bb_92bc_ddb5_357c, 0x8d44_0541_40a8_1fe4)
  }

  /// The SPL Memo program, version 1.
  ///
  /// `Memo1UhkJRfHyvLMcVucJwxXeuD728EqVDDwQDxFMNo`
  @inlinable public static var memoProgramV1: PublicKey {
    PublicKey(
      words: 0x82c8_5df8_5053_4a05, 0x298a_7872_56a5_14d6,
      0x06a6_d0ab_ab1e_df6d, 0xa0f6_eef4_3249_8878)
  }

  /// The Address Lookup Table program, owner of lookup tables.
  ///
  /// `AddressLookupTab1e1111111111111111111111111`
  @inlinable public static var addressLookupTableProgram: PublicKey {
    PublicKey(
      words: 0x7a9b_3397_afa6_7702, 0xf546_04c9_9218_8dc8,
      0x532e_f666_9230_0200, 0x0000_0082_4924_18c1)
  }

  /// The Stake program of the cluster itself.
  ///
  /// `Stake11111111111111111111111111111111111111`
  @inlinable public static var stakeProgram: PublicKey {
    PublicKey(
      words: 0x2a54_3791_17d8_a106, 0xb27a_2afe_bd37_3498,
      0x2b72_788a_5c53_7f55, 0x0000_0000_c09d_a468)
  }

  /// The Vote program.
  ///
  /// `Vote111111111111111111111111111111111111111`
  @inlinable public static var voteProgram: PublicKey {
    PublicKey(
      words: 0xbb74_7435_1d48_6107, 0xb3bd_d3eb_2476_4d7c,
      0xfc43_10d1_735e_35d8, 0x0000_0000_8053_a30d)
  }

  /// The Config program.
  ///
  /// `Config1111111111111111111111111111111111111`
  @inlinable public static var configProgram: PublicKey {
    PublicKey(
      words: 0xdc74_2f00_a34a_0603, 0x2a05_0c0f_3143_6ec8,
      0x1940_10f6_27da_c5f8, 0x0000_0000_a0ef_23a3)
  }

  /// The precompile that verifies Ed25519 signatures.
  ///
  /// `Ed25519SigVerify111111111111111111111111111`
  @inlinable public static var ed25519Program: PublicKey {
    PublicKey(
      words: 0xbefb_937c_d646_7d03, 0xff40_8d83_8f42_f912,
      0x648a_f427_4974_7005, 0x0000_0080_4470_cafc)
  }

  /// The precompile that verifies secp256k1 signatures over Keccak hashes.
  ///
  /// `KeccakSecp256k11111111111111111111111111111`
  @inlinable public static var secp256k1Program: PublicKey {
    PublicKey(
      words: 0xf0cc_50f0_20fc_c604, 0xf58c_9f1c_21d7_8455,
      0x1e6a_16bb_8547_c19e, 0x0000_0020_12e8_3028)
  }

  /// The precompile that verifies secp256r1 signatures.
  ///
  /// `Secp256r1SigVerify1111111111111111111111111`
  @inlinable public static var secp256r1Program: PublicKey {
    PublicKey(
      words: 0xb571_ea2f_ec0d_9206, 0x03a9_2d74_4d81_23b7,
      0x565d_79db_5fe7_831c, 0x0000_0020_8047_758e)
  }

  /// The owner of the programs that are part of the node.
  ///
  /// `NativeLoader1111111111111111111111111111111`
  @inlinable public static var nativeLoader: PublicKey {
    PublicKey(
      words: 0x28a4_8b14_bf84_8705, 0xf1a9_8848_5712_b02f,
      0x45c0_65f7_ad7d_a053, 0x0000_0080_0397_9a5c)
  }

  /// The first loader of deployed programs.
  ///
  /// `BPFLoader1111111111111111111111111111111111`
  @inlinable public static var bpfLoaderDeprecated: PublicKey {
    PublicKey(
      words: 0x6ba1_884e_91f6_a802, 0xd904_645f_8595_23bd,
      0x14b0_1b82_b756_f4b4, 0x0000_0000_8c42_4957)
  }

  /// The second loader, whose programs can't be upgraded.
  ///
  /// `BPFLoader2111111111111111111111111111111111`
  @inlinable public static var bpfLoader: PublicKey {
    PublicKey(
      words: 0x6ea1_884e_91f6_a802, 0x69fa_8f94_28e1_5a39,
      0x4347_dd18_6837_9356, 0x0000_0000_c6f3_2152)
  }

  /// The loader of upgradeable programs.
  ///
  /// `BPFLoaderUpgradeab1e11111111111111111111111`
  @inlinable public static var bpfLoaderUpgradeable: PublicKey {
    PublicKey(
      words: 0xb0a1_884e_91f6_a802, 0x2bae_63f7_3e15_10e2,
      0xd224_c116_3db9_c200, 0x0000_8004_107a_53c0)
  }
}

// Sysvars: accounts in which the cluster states facts about itself.
extension PublicKey {
  /// The owner of the sysvar accounts.
  ///
  /// `Sysvar1111111111111111111111111111111111111`
  @inlinable public static var sysvarOwner: PublicKey {
    PublicKey(
      words: 0x29f7_7518_17d5_a706, 0x2061_218f_4093_3dc7,
      0x288c_e076_8cd8_7e06, 0x0000_0000_6094_c17f)
  }

  /// Slot, epoch and time.
  ///
  /// `SysvarC1ock11111111111111111111111111111111`
  @inlinable public static var clockSysvar: PublicKey {
    PublicKey(
      words: 0xc974_c718_17d5_a706, 0xb65e_1d69_9863_5628,
      0x5c6d_4b9b_a3b8_5e8b, 0x0000_0000_215b_5573)
  }

  /// The price of storage.
  ///
  /// `SysvarRent111111111111111111111111111111111`
  @inlinable public static var rentSysvar: PublicKey {
    PublicKey(
      words: 0x515c_2c19_17d5_a706, 0x7ff1_4a3d_4cc9_8c21,
      0x44fd_a19b_08ee_da58, 0x0000_0000_8ad9_dbe3)
  }

  /// The instructions of the running transaction.
  ///
  /// `Sysvar1nstructions1111111111111111111111111`
  @inlinable public static var instructionsSysvar: PublicKey {
    PublicKey(
      words: 0x66d1_7b18_17d5_a706, 0xc0c2_fd55_04d4_da35,
      0xa575_5621_8fc6_24c1, 0x0000_0008_5fcb_badb)
  }

  /// The hashes of recent slots.
  ///
  /// `SysvarS1otHashes111111111111111111111111111`
  @inlinable public static var slotHashesSysvar: PublicKey {
    PublicKey(
      words: 0xaf0a_2f19_17d5_a706, 0x7acc_77fb_e365_f2c6,
      0x133b_bed0_29c5_82da, 0x0000_0020_5500_2d6e)
  }

  /// Which recent slots had a block.
  ///
  /// `SysvarS1otHistory11111111111111111111111111`
  @inlinable public static var slotHistorySysvar: PublicKey {
    PublicKey(
      words: 0xaf0a_2f19_17d5_a706, 0x507c_5784_e1e2_75c8,
      0x92eb_e349_46c8_cf69, 0x0000_0048_8d95_2f78)
  }

  /// The lengths of epochs.
  ///
  /// `SysvarEpochSchedu1e111111111111111111111111`
  @inlinable public static var epochScheduleSysvar: PublicKey {
    PublicKey(
      words: 0xee3f_dc18_17d5_a706, 0xb0f8_0001_7fe4_d302,
      0x3f1e_5960_2e94_f754, 0x0000_0005_a819_8750)
  }

  /// How far an epoch's rewards are paid out.
  ///
  /// `SysvarEpochRewards1111111111111111111111111`
  @inlinable public static var epochRewardsSysvar: PublicKey {
    PublicKey(
      words: 0xee3f_dc18_17d5_a706, 0xe166_ce83_bf58_a502,
      0x270b_9534_1c2a_4244, 0x0000_009c_5a9b_86c1)
  }

  /// The slot of the cluster's last restart.
  ///
  /// `SysvarLastRestartS1ot1111111111111111111111`
  @inlinable public static var lastRestartSlotSysvar: PublicKey {
    PublicKey(
      words: 0xe1dd_0619_17d5_a706, 0xf4c8_b4ca_7d94_3fcd,
      0xb813_980f_ad1b_f5f4, 0x0000_c01f_4789_d200)
  }

  /// Recent blockhashes; deprecated, still read by nonce instructions.
  ///
  /// `SysvarRecentB1ockHashes11111111111111111111`
  @inlinable public static var recentBlockhashesSysvar: PublicKey {
    PublicKey(
      words: 0x8e56_2c19_17d5_a706, 0x8897_d273_5f84_8ae0,
      0xb31a_b245_315c_03cf, 0x0000_40a9_2e06_d844)
  }

  /// The cluster's stake by epoch.
  ///
  /// `SysvarStakeHistory1111111111111111111111111`
  @inlinable public static var stakeHistorySysvar: PublicKey {
    PublicKey(
      words: 0xd084_3519_17d5_a706, 0x2013_1d43_b39b_edfe,
      0x56b8_571b_2844_e56b, 0x0000_00f4_5f37_c56c)
  }
}

// Mints and others.
extension PublicKey {
  /// The mint of wrapped SOL under the SPL Token program.
  ///
  /// `So11111111111111111111111111111111111111112`
  @inlinable public static var nativeMint: PublicKey {
    PublicKey(
      words: 0x8481_abfe_5788_9b06, 0x35c0_1846_637f_68fb,
      0x553b_eb1a_dc39_c4da, 0x0100_0000_00f0_a098)
  }

  /// The account whose lamports are burnt at the end of each block.
  ///
  /// `1nc1nerator11111111111111111111111111111111`
  @inlinable public static var incinerator: PublicKey {
    PublicKey(
      words: 0x6011_348d_7290_3300, 0xdb00_ffbf_11c9_bd79,
      0xa69c_f7cc_cd2e_4dd4, 0x0000_0000_e138_00e1)
  }
}
