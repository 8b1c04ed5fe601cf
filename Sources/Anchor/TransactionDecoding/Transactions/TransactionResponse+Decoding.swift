public import AnchorCore
public import SolanaTransactions

extension TransactionResponse {
  /// Decodes what happened in this transaction, as far as `program` is concerned.
  ///
  /// An instruction is the program's if it names the program's id, never by its discriminator alone.
  @inlinable
  public func decoded<Target: AnchorProgram>(with program: Target) -> DecodedTransactionOf<Target> {
    var decoder = TransactionDecoder(self, programs: [program])
    let part = decoder.part(of: program)
    return DecodedTransaction(decoder, instructions: part.instructions, unattributed: part.unattributed)
  }

  /// Decodes what happened in this transaction, as far as any of `programs` is concerned.
  public func decoded(with programs: [any AnchorProgram]) -> AnyDecodedTransaction {
    var decoder = TransactionDecoder(self, programs: programs)
    var instructions: [(node: Int, instruction: ExecutedInstruction<AnyItem, AnyItem>)] = []
    var unattributed: [EmittedEvent<AnyItem>] = []
    for program in programs {
      let part = decoder.erasedPart(of: program)
      instructions += part.instructions
      unattributed += part.unattributed
    }
    instructions.sort { $0.node < $1.node }
    return DecodedTransaction(
      decoder, instructions: instructions.map { $0.instruction }, unattributed: unattributed)
  }
}
