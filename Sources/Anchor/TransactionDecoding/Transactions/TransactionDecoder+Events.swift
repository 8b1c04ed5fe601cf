public import AnchorCore
import BytePrimitives
public import EventDecoding
import SolanaPDA
import SolanaPrimitives
public import SolanaTransactions

extension TransactionDecoder {
  /// The event of an event instruction (`emit_cpi!`), or what is wrong with it; nil for any other instruction.
  @inlinable
  func emittedEvent<Target: AnchorProgram>(
    _ node: Int, _ instruction: ResponseInstruction, of program: Target
  ) -> EmittedEvent<Target.AnyEvent>? {
    guard let data = instruction.data, hasEventTag(data) else { return nil }
    return taggedEvent(node, instruction, Array(data), of: program)
  }

  @usableFromInline
  func hasEventTag(_ data: ArraySlice<UInt8>) -> Bool {
    return EventInstruction.tag.opens(data.rawSpan)
  }

  @usableFromInline
  func taggedEvent<Target: AnchorProgram>(
    _ node: Int, _ instruction: ResponseInstruction, _ data: [UInt8], of program: Target
  ) -> EmittedEvent<Target.AnyEvent>? {
    let account = instruction.accounts?.first
    let content: Result<Target.AnyEvent, EventProblem>
    do {
      let authority = try ProgramAddress.find(
        seeds: [Seed(bytes: Array(EventInstruction.authoritySeed.utf8))], programID: program.id)
      // The flags of the response are the message's, in which the authority, an address without a private key, never
      // signs. That it signed follows from the parent: only the program itself can sign for its event authority.
      let parent = tree.nodes[node].parent.map { tree.nodes[$0].programID }
      let isOwn = parent == program.id
      guard
        let event = try program.event(
          instructionData: data, programID: program.id,
          account: account.map { ($0.address, $0.isSigner || isOwn) }, authority: authority.address)
      else { return nil }
      content = .success(event)
    } catch let problem as EventProblem {
      content = .failure(problem)
    } catch {
      // No address of this program can be derived, so that it has no event authority and emits no such events.
      return nil
    }
    return EmittedEvent(source: .instruction(path: tree.path(of: node)), content: content, isVoid: isVoid)
  }

  /// Notes data of programs other than those asked for that begins like an event of `program`.
  @inlinable
  mutating func noteImitations(of program: some AnchorProgram) {
    guard let trace, trace.data.contains(where: { trace.invocations[$0.invocation].programID != program.id })
    else { return }
    noteForgeries(trace.imitations(of: program), trace)
  }

  @usableFromInline
  mutating func noteForgeries(_ imitations: [LogData], _ trace: LogTrace) {
    for data in imitations {
      let author = trace.invocations[data.invocation].programID
      if !programs.contains(where: { $0.id == author }) {
        problems.append(.forgedEvent(logIndex: data.logIndex, by: author))
      }
    }
  }
}
