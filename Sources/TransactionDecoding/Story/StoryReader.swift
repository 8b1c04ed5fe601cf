import AnchorCore
import EventDecoding
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// Joins record, log and programs: follows the log once, and asks each program about what is its own.
struct StoryReader: Sendable {
  let record: TransactionRecord
  let programs: [any AnchorProgram]
  let trace: LogTrace?
  let tree: CallTree
  let isVoid: Bool
  let catalog: ErrorCatalog
  var problems: [Unexplained] = []

  init(_ record: TransactionRecord, programs: [any AnchorProgram]) {
    self.record = record
    self.programs = programs
    trace = record.meta?.logs.map { LogTrace(lines: $0) }
    tree = CallTree(record, trace: trace)
    isVoid = record.meta?.error != nil
    catalog = ErrorCatalog(programs: programs)
  }

  /// The calls of a program, in the order of execution.
  mutating func calls<Program: AnchorProgram>(
    of program: Program
  ) -> [Call<Program.AnyInstruction, Program.AnyEvent>] {
    positionedCalls(of: program).map(\.call)
  }

  /// The calls of a program with their positions among all instructions.
  mutating func positionedCalls<Program: AnchorProgram>(
    of program: Program
  ) -> [(position: Int, call: Call<Program.AnyInstruction, Program.AnyEvent>)] {
    let logged = trace?.events(of: program) ?? []
    var calls: [(position: Int, call: Call<Program.AnyInstruction, Program.AnyEvent>)] = []
    var published: [(path: [Int], event: CallEvent<Program.AnyEvent>)] = []
    for (position, node) in tree.nodes.enumerated() where node.instruction.programID == program.id {
      if let event = publishedEvent(node, of: program) {
        published.append((node.path, event))
        continue
      }
      var call = call(node, of: program)
      if let run = node.run {
        call.events = logged.filter { $0.invocation == run }.map(event)
      }
      note(call)
      calls.append((position, call))
    }
    for item in published { attach(item.event, at: item.path, to: &calls) }
    return calls
  }

  /// Events of a program whose run has no instruction in the record, in log order.
  mutating func unattributedEvents<Program: AnchorProgram>(of program: Program) -> [CallEvent<
    Program.AnyEvent
  >] {
    guard let trace, !trace.data.isEmpty else { return [] }
    let known = Set(tree.nodes.compactMap(\.run))
    let events = trace.events(of: program).filter { !known.contains($0.invocation) }.map(event)
    for event in events { note(event) }
    for data in trace.imitations(of: program) {
      let author = trace.invocations[data.invocation].program
      if !programs.contains(where: { $0.id == author }) {
        problems.append(.forgedEvent(logIndex: data.logIndex, by: author))
      }
    }
    return events
  }

  mutating func erasedCalls(
    of program: some AnchorProgram
  ) -> [(position: Int, call: Call<AnyItem, AnyItem>)] {
    positionedCalls(of: program).map { ($0.position, $0.call.erased) }
  }

  mutating func erasedUnattributedEvents(of program: some AnchorProgram) -> [CallEvent<AnyItem>] {
    unattributedEvents(of: program).map(\.erased)
  }

  /// The whole story, with these calls and events.
  func story<Instruction: AnchorItem, Event: AnchorItem>(
    calls: [Call<Instruction, Event>], unattributed: [CallEvent<Event>]
  ) -> TransactionStory<Instruction, Event> {
    TransactionStory(
      outcome: record.meta.map { $0.error == nil ? .succeeded : .failed } ?? .unknown, calls: calls,
      unattributedEvents: unattributed, failure: failure(), trace: trace,
      unexplained: recordProblems() + problems, reader: self)
  }

  // MARK: Calls

  private func call<Program: AnchorProgram>(
    _ node: CallTree.Node, of program: Program
  ) -> Call<Program.AnyInstruction, Program.AnyEvent> {
    let recorded = node.instruction
    guard let data = recorded.data else {
      return unreadable(node, of: program, .parsedByNode)
    }
    guard let accounts = recorded.accounts else {
      return unreadable(node, of: program, .unresolvedAccounts)
    }
    let decoded = DecodedInstruction(
      Instruction(programID: recorded.programID, accounts: accounts, data: Array(data)), of: program)
    return Call(
      path: node.path, programID: program.id, programName: program.name, name: decoded.name,
      content: decoded.content.mapError(CallProblem.layout), accounts: decoded.accounts,
      trailing: decoded.trailing, events: [], outcome: outcome(node))
  }

  private func unreadable<Program: AnchorProgram>(
    _ node: CallTree.Node, of program: Program, _ problem: CallProblem
  ) -> Call<Program.AnyInstruction, Program.AnyEvent> {
    Call(
      path: node.path, programID: program.id, programName: program.name, name: node.instruction.parsed?.type,
      content: .failure(problem),
      accounts: NamedAccounts([], schema: .unknown, programID: program.id), trailing: [], events: [],
      outcome: outcome(node))
  }

  private func outcome(_ node: CallTree.Node) -> CallOutcome {
    guard let meta = record.meta else { return .unknown }
    if let run = node.run, let trace {
      switch trace.invocations[run].outcome {
      case .succeeded: return .succeeded
      case .failed(let message): return .failed(message: message)
      case .unknown: break
      }
    }
    switch meta.error {
    case nil: return .succeeded
    case .instruction(let index, _)?:
      guard let top = node.path.first else { return .unknown }
      if top < Int(index) { return .succeeded }
      if top > Int(index) { return .notRun }
      return .unknown
    // Refused before anything ran.
    case .some: return .notRun
    }
  }

  func otherCalls() -> [Call<AnyItem, AnyItem>] {
    tree.nodes.compactMap { node in
      let id = node.instruction.programID
      if programs.contains(where: { $0.id == id }) { return nil }
      if let known = ErrorCatalog.known.first(where: { $0.id == id }) { return erasedCall(node, of: known) }
      return Call(
        path: node.path, programID: id, programName: "", name: node.instruction.parsed?.type,
        content: .failure(.layout(.unknown(byteCount: node.instruction.data?.count ?? 0))),
        accounts: NamedAccounts(node.instruction.accounts ?? [], schema: .unknown, programID: id),
        trailing: [], events: [], outcome: outcome(node))
    }
  }

  private func erasedCall(_ node: CallTree.Node, of program: some AnchorProgram) -> Call<AnyItem, AnyItem> {
    call(node, of: program).erased
  }
}

extension InstructionSchema {
  /// Stands where no schema is known: names nothing.
  static var unknown: InstructionSchema { InstructionSchema(name: "", discriminator: [], accounts: []) }
}
