public import AnchorCore
public import EventDecoding
public import InstructionBuilders
public import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions

/// What one program did in a transaction.
@usableFromInline
struct ProgramPart<Program: AnchorProgram> {
  /// Its calls in the order of execution.
  @usableFromInline var calls: [Call<Program.AnyInstruction, Program.AnyEvent>] = []
  /// The node of each call, ascending.
  @usableFromInline var nodes: [Int] = []
  /// Events whose run has no call in the record, in log order.
  @usableFromInline var unattributed: [CallEvent<Program.AnyEvent>] = []

  @inlinable init() {}

  /// Which of the calls is that of a node.
  @inlinable
  func call(at node: Int) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < nodes.count && nodes[low] == node ? low : nil
  }
}

extension StoryReader {
  /// The calls and events of a program; notes what is wrong with them.
  @inlinable
  mutating func part<Program: AnchorProgram>(of program: Program) -> ProgramPart<Program> {
    var part = ProgramPart<Program>()
    var published: [(node: Int, event: CallEvent<Program.AnyEvent>)] = []
    for node in tree.nodes.indices where tree.nodes[node].programID == program.id {
      let instruction = instruction(at: node)
      if let event = publishedEvent(node, instruction, of: program) {
        published.append((node, event))
      } else {
        part.nodes.append(node)
        part.calls.append(call(node, instruction, of: program))
      }
    }
    addLoggedEvents(of: program, to: &part)
    for call in part.calls { note(call) }
    for item in published {
      note(item.event)
      guard let parent = tree.nodes[item.node].parent, let call = part.call(at: parent) else { continue }
      part.calls[call].published.append(item.event)
    }
    for event in part.unattributed { note(event) }
    noteImitations(of: program)
    return part
  }

  @inlinable
  func addLoggedEvents<Program: AnchorProgram>(of program: Program, to part: inout ProgramPart<Program>) {
    guard let trace, !trace.data.isEmpty else { return }
    for logged in trace.events(of: program) {
      let event = CallEvent(
        source: .log(index: logged.logIndex), content: logged.content, isVoid: isVoid)
      if let node = tree.node(ofRun: logged.invocation), let call = part.call(at: node) {
        part.calls[call].published.append(event)
      } else {
        part.unattributed.append(event)
      }
    }
  }

  @inlinable
  func call<Program: AnchorProgram>(
    _ node: Int, _ recorded: RecordedInstruction, of program: Program
  ) -> Call<Program.AnyInstruction, Program.AnyEvent> {
    guard let data = recorded.data else {
      return unreadable(node, recorded, of: program, .parsedByNode)
    }
    guard let accounts = recorded.accounts else {
      return unreadable(node, recorded, of: program, .unresolvedAccounts)
    }
    let decoded = DecodedInstruction(
      data: data, accounts: accounts, programID: recorded.programID, of: program)
    let content: Result<Program.AnyInstruction, CallProblem>
    switch decoded.content {
    case .success(let instruction): content = .success(instruction)
    case .failure(let error): content = .failure(.layout(error))
    }
    return Call(
      path: tree.path(of: node), programID: program.id, programName: program.name, name: decoded.name,
      content: content, accounts: decoded.accounts, trailing: decoded.trailing, outcome: outcome(of: node))
  }

  @usableFromInline
  func unreadable<Program: AnchorProgram>(
    _ node: Int, _ recorded: RecordedInstruction, of program: Program, _ problem: CallProblem
  ) -> Call<Program.AnyInstruction, Program.AnyEvent> {
    Call(
      path: tree.path(of: node), programID: program.id, programName: program.name,
      name: recorded.parsed?.type,
      content: .failure(problem), accounts: NamedAccounts([], schema: .unknown, programID: program.id),
      trailing: [], outcome: outcome(of: node))
  }

  // MARK: Several programs

  /// The calls with their nodes and the events of a program, types out of sight.
  mutating func erasedPart(
    of program: some AnchorProgram
  ) -> (calls: [(node: Int, call: Call<AnyItem, AnyItem>)], unattributed: [CallEvent<AnyItem>]) {
    let part = part(of: program)
    return (
      zip(part.nodes, part.calls).map { ($0, $1.erased) }, part.unattributed.map { $0.erased }
    )
  }

  func otherCalls() -> [Call<AnyItem, AnyItem>] {
    tree.nodes.indices.compactMap { node in
      let id = tree.nodes[node].programID
      if programs.contains(where: { $0.id == id }) { return nil }
      if let known = ErrorCatalog.known.first(where: { $0.id == id }) { return erasedCall(node, of: known) }
      let recorded = instruction(at: node)
      return Call(
        path: tree.path(of: node), programID: id, programName: "", name: recorded.parsed?.type,
        content: .failure(.layout(.unknown(byteCount: recorded.data?.count ?? 0))),
        accounts: NamedAccounts(recorded.accounts ?? [], schema: .unknown, programID: id),
        trailing: [], outcome: outcome(of: node))
    }
  }

  private func erasedCall(_ node: Int, of program: some AnchorProgram) -> Call<AnyItem, AnyItem> {
    call(node, instruction(at: node), of: program).erased
  }
}

extension InstructionSchema {
  /// Stands where no schema is known: names nothing.
  static var unknown: InstructionSchema { InstructionSchema(name: "", discriminator: [], accounts: []) }
}
