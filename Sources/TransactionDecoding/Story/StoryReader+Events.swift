import AnchorCore
import EventDecoding
import SolanaPDA
import SolanaPrimitives
import SolanaTransactions

extension StoryReader {
  func event<Program>(_ logged: LoggedEvent<Program>) -> CallEvent<Program.AnyEvent> {
    CallEvent(source: .log(index: logged.logIndex), content: logged.content, isVoid: isVoid)
  }

  /// The event that a call publishes, if that is what it is for.
  func publishedEvent<Program: AnchorProgram>(
    _ node: CallTree.Node, of program: Program
  ) -> CallEvent<Program.AnyEvent>? {
    guard let data = node.instruction.data, data.starts(with: EventInstruction.tag.bytes) else { return nil }
    let account = node.instruction.accounts?.first.map { (key: $0.publicKey, isSigner: $0.isSigner) }
    let content: Result<Program.AnyEvent, EventProblem>
    do {
      let authority = try ProgramAddress.find(
        seeds: [Seed(bytes: Array(EventInstruction.authoritySeed.utf8))], programID: program.id)
      // The flags of the record are the message's, where the authority, which is no key pair, never signs. That it
      // did can be told from the call: only the program itself can be its caller.
      let isOwn = node.path.count > 1 && callerProgram(of: node) == program.id
      guard
        let event = try program.event(
          instructionData: Array(data), programID: program.id,
          account: account.map { ($0.key, $0.isSigner || isOwn) }, authority: authority.address)
      else { return nil }
      content = .success(event)
    } catch let problem as EventProblem {
      content = .failure(problem)
    } catch {
      return nil
    }
    return CallEvent(source: .instruction(path: node.path), content: content, isVoid: isVoid)
  }

  private func callerProgram(of node: CallTree.Node) -> PublicKey? {
    let path = Array(node.path.dropLast())
    return tree.nodes.first { $0.path == path }?.instruction.programID
  }

  mutating func attach<Instruction, Event>(
    _ event: CallEvent<Event>, at path: [Int],
    to calls: inout [(position: Int, call: Call<Instruction, Event>)]
  ) {
    note(event)
    let parent = Array(path.dropLast())
    guard let index = calls.firstIndex(where: { $0.call.path == parent }) else { return }
    calls[index].call.events.append(event)
  }
}
