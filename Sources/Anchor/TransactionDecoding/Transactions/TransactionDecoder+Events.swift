public import AnchorCore
import BytePrimitives
public import EventDecoding
import SolanaPDA
import SolanaPrimitives
public import SolanaTransactions

extension TransactionDecoder {
  /// The event that a call publishes, if that is what it is for.
  @inlinable
  func publishedEvent<Program: AnchorProgram>(
    _ node: Int, _ instruction: ResponseInstruction, of program: Program
  ) -> EmittedEvent<Program.AnyEvent>? {
    guard let data = instruction.data, publishesEvent(data) else { return nil }
    return taggedEvent(node, instruction, Array(data), of: program)
  }

  @usableFromInline
  func publishesEvent(_ data: ArraySlice<UInt8>) -> Bool {
    let bytes = data.rawSpan
    guard bytes.byteCount >= 8 else { return false }
    return bytes.integer(at: 0) == EventInstruction.tag.word
  }

  @usableFromInline
  func taggedEvent<Program: AnchorProgram>(
    _ node: Int, _ instruction: ResponseInstruction, _ data: [UInt8], of program: Program
  ) -> EmittedEvent<Program.AnyEvent>? {
    let account = instruction.accounts?.first.map { (key: $0.address, isSigner: $0.isSigner) }
    let content: Result<Program.AnyEvent, EventProblem>
    do {
      let authority = try ProgramAddress.find(
        seeds: [Seed(bytes: Array(EventInstruction.authoritySeed.utf8))], programID: program.id)
      // The flags of the record are the message's, where the authority, which is no key pair, never signs. That it
      // did can be told from the call: only the program itself can be its caller.
      let caller = tree.nodes[node].parent.map { tree.nodes[$0].programID }
      let isOwn = caller == program.id
      guard
        let event = try program.event(
          instructionData: data, programID: program.id,
          account: account.map { ($0.key, $0.isSigner || isOwn) }, authority: authority.address)
      else { return nil }
      content = .success(event)
    } catch let problem as EventProblem {
      content = .failure(problem)
    } catch {
      return nil
    }
    return EmittedEvent(source: .instruction(path: tree.path(of: node)), content: content, isVoid: isVoid)
  }

  /// Notes data of programs that were not asked about and that opens like an event of `program`.
  @inlinable
  mutating func noteImitations(of program: some AnchorProgram) {
    guard let trace, trace.data.contains(where: { trace.invocations[$0.invocation].program != program.id })
    else { return }
    noteForgeries(trace.imitations(of: program), trace)
  }

  @usableFromInline
  mutating func noteForgeries(_ imitations: [LogData], _ trace: LogTrace) {
    for data in imitations {
      let author = trace.invocations[data.invocation].program
      if !programs.contains(where: { $0.id == author }) {
        problems.append(.forgedEvent(logIndex: data.logIndex, by: author))
      }
    }
  }
}
