public import AnchorCore
public import BytePrimitives
public import EventDecoding
public import InstructionBuilders
import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions

/// What one program did in a transaction.
@usableFromInline
struct ProgramPart<Program: AnchorProgram> {
  /// Its calls in the order of execution.
  @usableFromInline var instructions: [ExecutedInstruction<Program.AnyInstruction, Program.AnyEvent>] = []
  /// The node of each call, ascending.
  @usableFromInline var nodes: [Int] = []
  /// Events whose run has no call in the record, in log order.
  @usableFromInline var unattributed: [EmittedEvent<Program.AnyEvent>] = []

  @inlinable init() {}

  /// Which of the calls is that of a node.
  @inlinable
  func call(at node: Int) -> Int? {
    let index = nodes.partitioningIndex { $0 >= node }
    return index < nodes.count && nodes[index] == node ? index : nil
  }
}

extension TransactionDecoder {
  /// The calls and events of a program; notes what is wrong with them.
  @inlinable
  mutating func part<Program: AnchorProgram>(of program: Program) -> ProgramPart<Program> {
    var part = ProgramPart<Program>()
    var emitted: [(node: Int, event: EmittedEvent<Program.AnyEvent>)] = []
    for node in tree.nodes.indices where tree.nodes[node].programID == program.id {
      let instruction = instruction(at: node)
      if let event = publishedEvent(node, instruction, of: program) {
        emitted.append((node, event))
      } else {
        part.nodes.append(node)
        part.instructions.append(call(node, instruction, of: program))
      }
    }
    addLoggedEvents(of: program, to: &part)
    for call in part.instructions { note(call) }
    for item in emitted {
      note(item.event)
      guard let parent = tree.nodes[item.node].parent, let call = part.call(at: parent) else { continue }
      part.instructions[call].emitted.append(item.event)
    }
    for event in part.unattributed { note(event) }
    noteImitations(of: program)
    return part
  }

  @inlinable
  func addLoggedEvents<Program: AnchorProgram>(of program: Program, to part: inout ProgramPart<Program>) {
    guard let trace, !trace.data.isEmpty else { return }
    for logged in trace.events(of: program) {
      let event = EmittedEvent(
        source: .log(index: logged.logIndex), content: logged.content, isVoid: isVoid)
      if let node = tree.node(ofInvocation: logged.invocation), let call = part.call(at: node) {
        part.instructions[call].emitted.append(event)
      } else {
        part.unattributed.append(event)
      }
    }
  }

  @inlinable
  func call<Program: AnchorProgram>(
    _ node: Int, _ recorded: ResponseInstruction, of program: Program
  ) -> ExecutedInstruction<Program.AnyInstruction, Program.AnyEvent> {
    guard let data = recorded.data else {
      return unreadable(node, recorded, of: program, .parsedByNode)
    }
    guard let accounts = recorded.accounts else {
      return unreadable(node, recorded, of: program, .unresolvedAccounts)
    }
    let decoded = DecodedInstruction(
      data: data, accounts: accounts, programID: recorded.programID, of: program)
    let content: Result<Program.AnyInstruction, InstructionProblem>
    switch decoded.content {
    case .success(let instruction): content = .success(instruction)
    case .failure(let error): content = .failure(.layout(error))
    }
    return ExecutedInstruction(
      path: tree.path(of: node), programID: program.id, programName: program.name, name: decoded.name,
      content: content, accounts: decoded.accounts, trailing: decoded.trailing, outcome: outcome(of: node))
  }

  @usableFromInline
  func unreadable<Program: AnchorProgram>(
    _ node: Int, _ recorded: ResponseInstruction, of program: Program, _ problem: InstructionProblem
  ) -> ExecutedInstruction<Program.AnyInstruction, Program.AnyEvent> {
    ExecutedInstruction(
      path: tree.path(of: node), programID: program.id, programName: program.name,
      name: recorded.parsed?.type,
      content: .failure(problem), accounts: NamedAccounts([], schema: .unknown, programID: program.id),
      trailing: [], outcome: outcome(of: node))
  }

  // MARK: Several programs

  /// The calls with their nodes and the events of a program, types out of sight.
  mutating func erasedPart(
    of program: some AnchorProgram
  ) -> (
    instructions: [(node: Int, instruction: ExecutedInstruction<AnyItem, AnyItem>)],
    unattributed: [EmittedEvent<AnyItem>]
  ) {
    let part = part(of: program)
    return (
      zip(part.nodes, part.instructions).map { ($0, $1.erased) }, part.unattributed.map { $0.erased }
    )
  }

  func otherInstructions() -> [ExecutedInstruction<AnyItem, AnyItem>] {
    tree.nodes.indices.compactMap { node in
      let id = tree.nodes[node].programID
      if programs.contains(where: { $0.id == id }) { return nil }
      if let known = ErrorCatalog.known.first(where: { $0.id == id }) { return erasedCall(node, of: known) }
      let recorded = instruction(at: node)
      return ExecutedInstruction(
        path: tree.path(of: node), programID: id, programName: "", name: recorded.parsed?.type,
        content: .failure(.layout(.unknown(byteCount: recorded.data?.count ?? 0))),
        accounts: NamedAccounts(recorded.accounts ?? [], schema: .unknown, programID: id),
        trailing: [], outcome: outcome(of: node))
    }
  }

  private func erasedCall(_ node: Int, of program: some AnchorProgram) -> ExecutedInstruction<
    AnyItem, AnyItem
  > {
    call(node, instruction(at: node), of: program).erased
  }
}

extension InstructionSchema {
  /// Stands where no schema is known: names nothing.
  static var unknown: InstructionSchema { InstructionSchema(name: "", discriminator: [], accounts: []) }
}
