import SolanaPrimitives

/// The addresses that no transaction may write to: builtin programs and sysvars.
enum ReservedAddresses {
  static func contains(_ address: PublicKey) -> Bool {
    // Program addresses that are words in base58 end in zero bytes, as few other addresses do.
    let mayBeReserved = address.words.3 >> 40 == 0 || address.hasSysvarPrefix
    return mayBeReserved && all.contains(address)
  }

  private static let all: [PublicKey] = [
    .systemProgram, .addressLookupTableProgram, .bpfLoader, .bpfLoaderDeprecated, .bpfLoaderUpgradeable,
    .computeBudgetProgram, .configProgram, .ed25519Program, .secp256k1Program, .secp256r1Program,
    .stakeProgram, .voteProgram, .nativeLoader, .sysvarOwner, .clockSysvar, .rentSysvar,
    .instructionsSysvar, .slotHashesSysvar, .slotHistorySysvar, .epochScheduleSysvar, .epochRewardsSysvar,
    .lastRestartSlotSysvar, .recentBlockhashesSysvar, .stakeHistorySysvar,
  ]
}
