public import AnchorCore
public import EventDecoding
public import InstructionBuilders
public import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions

/// The instructions and events of one program in a transaction.
@usableFromInline
struct ProgramPart<Target: AnchorProgram> {
  /// Its instructions in the order of execution.
  @usableFromInline var instructions: [ExecutedInstruction<Target.AnyInstruction, Target.AnyEvent>] = []
  /// The node of each instruction, ascending.
  @usableFromInline var nodes: [Int] = []
  /// Events whose invocation has no instruction in the response, in log order.
  @usableFromInline var unattributed: [EmittedEvent<Target.AnyEvent>] = []

  @inlinable init() {}

  /// The index of the instruction of a node; nil if it is not one of the program's.
  @inlinable
  func index(ofNode node: Int) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low] == node ? low : nil
  }
}

extension TransactionDecoder {
  /// The instructions and events of a program; notes what is wrong with them.
  @inlinable
  mutating func part<Target: AnchorProgram>(of program: Target) -> ProgramPart<Target> {
    var part = ProgramPart<Target>()
    var emitted: [(node: Int, event: EmittedEvent<Target.AnyEvent>)] = []
    for node in tree.nodes.indices where tree.nodes[node].programID == program.id {
      let instruction = instruction(at: node)
      if let event = emittedEvent(node, instruction, of: program) {
        emitted.append((node, event))
      } else {
        part.nodes.append(node)
        part.instructions.append(executed(node, instruction, of: program))
      }
    }
    addLoggedEvents(of: program, to: &part)
    for instruction in part.instructions { note(instruction) }
    for item in emitted {
      note(item.event)
      guard let parent = tree.nodes[item.node].parent, let index = part.index(ofNode: parent) else {
        continue
      }
      part.instructions[index].emitted.append(item.event)
    }
    for event in part.unattributed { note(event) }
    noteImitations(of: program)
    return part
  }

  @inlinable
  func addLoggedEvents<Target: AnchorProgram>(of program: Target, to part: inout ProgramPart<Target>) {
    guard let trace, !trace.data.isEmpty else { return }
    for logged in trace.events(of: program) {
      let event = EmittedEvent(
        source: .log(index: logged.logIndex), content: logged.content, isVoid: isVoid)
      if let node = tree.node(ofInvocation: logged.invocation), let index = part.index(ofNode: node) {
        part.instructions[index].emitted.append(event)
      } else {
        part.unattributed.append(event)
      }
    }
  }

  /// The instruction of a node, without events.
  @inlinable
  func executed<Target: Program, Event: ProgramItem>(
    _ node: Int, _ instruction: ResponseInstruction, of program: Target
  ) -> ExecutedInstruction<Target.AnyInstruction, Event> {
    ExecutedInstruction(
      path: tree.path(of: node), programID: program.id, programName: program.name,
      decoded: decoded(instruction, of: program), outcome: outcome(of: node))
  }

  @inlinable
  func decoded<Target: Program>(
    _ instruction: ResponseInstruction, of program: Target
  ) -> DecodedInstruction<Target.AnyInstruction> {
    guard let data = instruction.data, let accounts = instruction.accounts else {
      return DecodedInstruction(
        name: instruction.parsed?.type,
        problem: instruction.data == nil ? .parsedByNode : .unresolvedAccounts, accounts: [],
        programID: program.id)
    }
    return DecodedInstruction(
      data: data, accounts: accounts, programID: instruction.programID, of: program)
  }

  // MARK: Several programs

  /// The instructions with their nodes and the events of a program, without its types.
  mutating func erasedPart(
    of program: some AnchorProgram
  ) -> (
    instructions: [(node: Int, instruction: ExecutedInstruction<AnyItem, AnyItem>)],
    unattributed: [EmittedEvent<AnyItem>]
  ) {
    let part = part(of: program)
    return (
      zip(part.nodes, part.instructions).map { ($0, $1.erased) }, part.unattributed.map(\.erased)
    )
  }

  func otherInstructions() -> [ExecutedInstruction<AnyItem, AnyItem>] {
    tree.nodes.indices.compactMap { node in
      let id = tree.nodes[node].programID
      if programs.contains(where: { $0.id == id }) { return nil }
      if let known = KnownPrograms.program(at: id) { return erased(node, of: known) }
      let instruction = instruction(at: node)
      let problem: InstructionProblem =
        instruction.data.map { .layout(.unknown(byteCount: $0.count)) } ?? .parsedByNode
      return ExecutedInstruction(
        path: tree.path(of: node), programID: id, programName: "",
        decoded: DecodedInstruction(
          name: instruction.parsed?.type, problem: problem, accounts: instruction.accounts ?? [],
          programID: id),
        outcome: outcome(of: node))
    }
  }

  private func erased(_ node: Int, of program: some Program) -> ExecutedInstruction<AnyItem, AnyItem> {
    let decoded = decoded(instruction(at: node), of: program).mapContent { AnyItem($0) }
    return ExecutedInstruction(
      path: tree.path(of: node), programID: program.id, programName: program.name, decoded: decoded,
      outcome: outcome(of: node))
  }
}
