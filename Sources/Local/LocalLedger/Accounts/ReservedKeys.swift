import SolanaPrimitives

/// Keys that no transaction may write to, whatever its message says: builtin programs and sysvars.
enum ReservedKeys {
  static func contains(_ key: PublicKey) -> Bool {
    // Sysvars share their first bytes; few other keys end in zero bytes as the spelled-out addresses do.
    let mayBeReserved = key.words.3 >> 40 == 0 || key.words.0 & 0xff_ffff == 0xd5_a706
    return mayBeReserved && keys.contains(key)
  }

  private static let keys: [PublicKey] = [
    .systemProgram, .addressLookupTableProgram, .bpfLoader, .bpfLoaderDeprecated, .bpfLoaderUpgradeable,
    .computeBudgetProgram, .configProgram, .ed25519Program, .secp256k1Program, .secp256r1Program,
    .stakeProgram, .voteProgram, .nativeLoader, .sysvarOwner, .clockSysvar, .rentSysvar,
    .instructionsSysvar, .slotHashesSysvar, .slotHistorySysvar, .epochScheduleSysvar, .epochRewardsSysvar,
    .lastRestartSlotSysvar, .recentBlockhashesSysvar, .stakeHistorySysvar,
  ]
}
