import AnchorCore
import EventDecoding
import InstructionBuilders
import SolanaPDA
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions

/// Joins record, log and programs: follows the log once, and asks each program about what is its own.
struct StoryReader {
  let record: TransactionRecord
  let programs: [any AnchorProgram]
  let trace: LogTrace?
  let tree: CallTree
  let isVoid: Bool
  private let catalog: ErrorCatalog
  private var problems: [Unexplained] = []

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
      otherCalls: otherCalls(), unattributedEvents: unattributed, failure: failure(), trace: trace,
      unexplained: recordProblems() + problems)
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

  private func otherCalls() -> [Call<AnyItem, AnyItem>] {
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

  // MARK: Events

  private func event<Program>(_ logged: LoggedEvent<Program>) -> CallEvent<Program.AnyEvent> {
    CallEvent(source: .log(index: logged.logIndex), content: logged.content, isVoid: isVoid)
  }

  /// The event that a call publishes, if that is what it is for.
  private func publishedEvent<Program: AnchorProgram>(
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

  private mutating func attach<Instruction, Event>(
    _ event: CallEvent<Event>, at path: [Int],
    to calls: inout [(position: Int, call: Call<Instruction, Event>)]
  ) {
    note(event)
    let parent = Array(path.dropLast())
    guard let index = calls.firstIndex(where: { $0.call.path == parent }) else { return }
    calls[index].call.events.append(event)
  }

  // MARK: Problems

  private mutating func note<Instruction, Event>(_ call: Call<Instruction, Event>) {
    if let problem = call.problem { problems.append(.call(path: call.path, problem)) }
    if !call.trailing.isEmpty { problems.append(.trailingBytes(path: call.path, count: call.trailing.count)) }
    if !call.accounts.missing.isEmpty {
      problems.append(.missingAccounts(path: call.path, names: call.accounts.missing))
    }
    for event in call.events { note(event) }
  }

  private mutating func note<Event>(_ event: CallEvent<Event>) {
    guard let problem = event.problem else { return }
    if case .log(let index) = event.source {
      problems.append(.event(logIndex: index, problem))
    } else {
      problems.append(.event(logIndex: nil, problem))
    }
  }

  private func recordProblems() -> [Unexplained] {
    guard let meta = record.meta else { return [.noMeta] }
    var problems: [Unexplained] = []
    if !meta.tellsInnerInstructions,
      tree.unrecordedRuns.contains(where: { (trace?.invocations[$0].depth ?? 1) > 1 })
    {
      problems.append(.noInnerInstructions)
    }
    guard let trace else { return problems + [.noLog] }
    if trace.ending != .complete { problems.append(.log(trace.ending)) }
    if let path = tree.mismatch { problems.append(.noRun(path: path)) }
    return problems
  }

  // MARK: Failure

  private func failure() -> TransactionFailure? {
    guard let error = record.meta?.error else { return nil }
    guard case .instruction(let index, let cause) = error else {
      return TransactionFailure(error: error, isAttributed: false)
    }
    var failure = TransactionFailure(error: error, path: [Int(index)], isAttributed: false)
    let topLevel = tree.nodes.first { $0.path == [Int(index)] }
    failure.programID = topLevel?.instruction.programID
    if let trace, let run = trace.failures.first, outermost(run, trace) == topLevel?.run {
      // The innermost run failed first, and its error went up unchanged.
      failure.programID = trace.invocations[run].program
      failure.path = tree.nodes.first { $0.run == run }?.path ?? failure.path
      failure.isAttributed = true
      failure.anchorLog = anchorLog(run, trace)
    }
    failure.programName = failure.programID.flatMap(catalog.name)
    if case .custom(let code) = cause, let id = failure.programID {
      failure.named = catalog.description(of: code, program: id)
    }
    return failure
  }

  private func outermost(_ run: Int, _ trace: LogTrace) -> Int? {
    var run = run
    while let parent = trace.invocations[run].parent { run = parent }
    return run
  }

  /// What Anchor logged in a run itself, not in those that it called.
  private func anchorLog(_ run: Int, _ trace: LogTrace) -> AnchorErrorLog? {
    guard let logs = record.meta?.logs else { return nil }
    var lines = trace.invocations[run].lines
    if let last = trace.invocations.indices.last(where: { trace.invocations[$0].parent == run }) {
      lines = trace.invocations[last].lines.upperBound..<lines.upperBound
    }
    return AnchorErrorLog(
      lines: lines.clamped(to: 0..<logs.count).map { String(decoding: logs[$0], as: UTF8.self) })
  }
}

extension InstructionSchema {
  /// Stands where no schema is known: names nothing.
  static var unknown: InstructionSchema { InstructionSchema(name: "", discriminator: [], accounts: []) }
}

extension Call {
  /// The call with its types out of sight.
  var erased: Call<AnyItem, AnyItem> {
    Call<AnyItem, AnyItem>(
      path: path, programID: programID, programName: programName, name: name,
      content: content.map { AnyItem($0) }, accounts: accounts, trailing: trailing,
      events: events.map { $0.erased },
      outcome: outcome)
  }
}

extension CallEvent {
  /// The event with its type out of sight.
  var erased: CallEvent<AnyItem> {
    CallEvent<AnyItem>(source: source, content: content.map { AnyItem($0) }, isVoid: isVoid)
  }
}
