public import AnchorCore
public import SolanaPrimitives
public import SolanaTransactions

/// One of the programs that every cluster has, with the same face as a program generated from an IDL.
///
/// None of them writes events.
public protocol KnownProgram: AnchorProgram where AnyInstruction: KnownInstruction, AnyEvent == NoEvent {}

extension KnownProgram {
  /// No data is an event of these programs.
  /// - Throws: always, `discriminator`.
  public func event(_ payload: RawSpan) throws(LayoutError) -> NoEvent {
    throw .unknown(byteCount: payload.byteCount)
  }

  /// The instruction whose tag opens `data`.
  public func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AnyInstruction> {
    try AnyInstruction.read(data)
  }

  /// Name and accounts of the instruction whose tag opens `data`; nil if it names none.
  public func instructionSchema(_ data: RawSpan) -> InstructionSchema? {
    AnyInstruction.schema(opening: data)
  }

  /// A call of this program.
  ///
  /// - Parameters:
  ///   - instruction: What to do.
  ///   - accounts: The accounts in the order of the instruction's schema, which says what each may do.
  ///   - signers: The keys that sign for a multisignature account in the last place, which then need not sign.
  public func call(
    _ instruction: AnyInstruction, _ accounts: [PublicKey], signers: [PublicKey] = []
  ) -> Instruction {
    let schemas = instruction.schema.accounts
    var metas: [AccountMeta] = []
    for (index, key) in accounts.enumerated() {
      let schema = index < schemas.count ? schemas[index] : AccountSchema("extra")
      let signs = schema.isSigner && !(index == accounts.count - 1 && !signers.isEmpty)
      metas.append(AccountMeta(address: key, isSigner: signs, isWritable: schema.isWritable))
    }
    metas += signers.map { AccountMeta.readonly($0, signer: true) }
    return Instruction(programID: id, accounts: metas, data: instruction.data)
  }
}
