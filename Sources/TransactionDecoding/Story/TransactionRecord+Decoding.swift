public import AnchorCore
import SolanaPrimitives
public import SolanaTransactions

extension TransactionRecord {
  /// What happened in this transaction, as far as `program` is concerned.
  ///
  /// Calls are told by the program's id, never by a discriminator alone.
  public func decoded<Program: AnchorProgram>(with program: Program) -> StoryOf<Program> {
    var reader = StoryReader(self, programs: [program])
    let calls = reader.calls(of: program)
    let unattributed = reader.unattributedEvents(of: program)
    return reader.story(calls: calls, unattributed: unattributed)
  }

  /// What happened in this transaction, as far as any of `programs` is concerned.
  public func decoded(with programs: [any AnchorProgram]) -> StoryOfPrograms {
    var reader = StoryReader(self, programs: programs)
    var calls: [(position: Int, call: Call<AnyItem, AnyItem>)] = []
    var unattributed: [CallEvent<AnyItem>] = []
    for program in programs {
      calls += reader.erasedCalls(of: program)
      unattributed += reader.erasedUnattributedEvents(of: program)
    }
    calls.sort { $0.position < $1.position }
    return reader.story(calls: calls.map(\.call), unattributed: unattributed)
  }
}
