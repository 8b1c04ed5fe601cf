public import AnchorCore
public import EventDecoding

/// What happened in a transaction, as far as some programs are concerned.
///
///     let record = try TransactionResponse(json: response)
///     let decoded = record.decoded(with: StakingProgram.mainnet)
///     for call in decoded.instructions { print(call.path, call.name ?? "?", call.accounts.owner, call.events) }
///     if let failure = decoded.failure { print(failure) }
///     print(decoded.unexplained)
public struct DecodedTransaction<Instruction: AnchorItem, Event: AnchorItem>: Sendable {
  /// How the transaction ended.
  public enum Outcome: Equatable, Sendable {
    /// Everything took effect.
    case succeeded
    /// Nothing took effect but the fee.
    case failed
    /// The record does not tell.
    case unknown
  }

  /// How the transaction ended.
  public let outcome: Outcome
  /// The calls of the programs, top-level and inner, in the order of execution.
  public let instructions: [ExecutedInstruction<Instruction, Event>]
  /// Events of the programs that could not be tied to a call, in log order.
  public let unattributedEvents: [EmittedEvent<Event>]
  /// Why the transaction failed; nil if it did not, or if that is not known.
  public let failure: TransactionFailure?
  /// The log as a tree of runs; nil if the record holds none.
  @inlinable public var trace: LogTrace? { reader.trace }
  /// What could not be understood or must not be believed; empty if everything was.
  public let unexplained: [Unexplained]

  @usableFromInline let reader: TransactionDecoder

  /// What `reader` found, with these calls and events.
  @inlinable
  init(
    _ reader: consuming TransactionDecoder, instructions: [ExecutedInstruction<Instruction, Event>],
    unattributed: [EmittedEvent<Event>]
  ) {
    self.outcome =
      switch reader.hasFailed {
      case false: .succeeded
      case true: .failed
      case nil: .unknown
      }
    self.instructions = instructions
    self.unattributedEvents = unattributed
    self.failure = reader.failure()
    self.unexplained = reader.allProblems
    self.reader = reader
  }

  /// The instructions of all other programs, in the order of execution; those of programs that every cluster has
  /// are decoded, of others `name` is nil.
  ///
  /// They are read when they are asked for: who asks only for one program does not pay for the others.
  public var otherInstructions: [ExecutedInstruction<AnyItem, AnyItem>] { reader.otherInstructions() }

  /// All events of the programs, in log order, then those emitted by instructions.
  public var events: [EmittedEvent<Event>] {
    let all = instructions.flatMap(\.events) + unattributedEvents
    let logged = all.compactMap { event in
      if case .log(let index) = event.source { (index, event) } else { nil }
    }
    let emitted = all.filter { event in
      if case .instruction = event.source { true } else { false }
    }
    return logged.sorted { $0.0 < $1.0 }.map(\.1) + emitted
  }
}

/// The story of a transaction as far as one program is concerned.
public typealias DecodedTransactionOf<Program: AnchorProgram> = DecodedTransaction<
  Program.AnyInstruction, Program.AnyEvent
>
/// The story of a transaction as far as several programs are concerned.
public typealias AnyDecodedTransaction = DecodedTransaction<AnyItem, AnyItem>
