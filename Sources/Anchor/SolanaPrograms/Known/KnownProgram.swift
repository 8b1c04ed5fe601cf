public import AnchorCore
public import SolanaPrimitives
public import SolanaTransactions

/// One of the programs that every cluster has.
public protocol KnownProgram: Program where AnyInstruction: KnownInstruction {}

extension KnownProgram {
  /// Decodes the instruction in `data`, tag included.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AnyInstruction> {
    try AnyInstruction.decode(data)
  }

  /// The name and the accounts of the instruction whose tag `data` begins with; nil if there is none.
  public func instructionSchema(_ data: RawSpan) -> InstructionSchema? {
    AnyInstruction.schema(opening: data)
  }

  /// Builds an instruction of this program.
  ///
  /// - Parameters:
  ///   - instruction: The instruction with its arguments.
  ///   - accounts: The accounts in the order of the instruction's schema, which says which of them sign and are
  ///     writable. Accounts after those of the schema neither sign nor are writable.
  ///   - signers: The signers of a `Multisig` account, which is the last of `accounts` and then does not sign itself.
  public func instruction(
    _ instruction: AnyInstruction, accounts: [PublicKey], signers: [PublicKey] = []
  ) -> Instruction {
    let schemas = instruction.schema.accounts
    var metas: [AccountMeta] = []
    for (index, address) in accounts.enumerated() {
      let schema = index < schemas.count ? schemas[index] : nil
      let isReplaced = index == accounts.count - 1 && !signers.isEmpty
      metas.append(
        AccountMeta(
          address: address, isSigner: schema?.isSigner == true && !isReplaced,
          isWritable: schema?.isWritable == true))
    }
    metas += signers.map { AccountMeta.readonly($0, signer: true) }
    return Instruction(programID: id, accounts: metas, data: instruction.data)
  }
}
