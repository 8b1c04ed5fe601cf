public import AnchorCore
public import SolanaTransactions

extension TransactionRecord {
  /// What happened in this transaction, as far as `program` is concerned.
  ///
  /// Calls are told by the program's id, never by a discriminator alone.
  @inlinable
  public func decoded<Program: AnchorProgram>(with program: Program) -> StoryOf<Program> {
    var reader = StoryReader(self, programs: [program])
    let part = reader.part(of: program)
    return TransactionStory(reader, calls: part.calls, unattributed: part.unattributed)
  }

  /// What happened in this transaction, as far as any of `programs` is concerned.
  public func decoded(with programs: [any AnchorProgram]) -> StoryOfPrograms {
    var reader = StoryReader(self, programs: programs)
    var calls: [(node: Int, call: Call<AnyItem, AnyItem>)] = []
    var unattributed: [CallEvent<AnyItem>] = []
    for program in programs {
      let part = reader.erasedPart(of: program)
      calls += part.calls
      unattributed += part.unattributed
    }
    calls.sort { $0.node < $1.node }
    return TransactionStory(reader, calls: calls.map { $0.call }, unattributed: unattributed)
  }
}
