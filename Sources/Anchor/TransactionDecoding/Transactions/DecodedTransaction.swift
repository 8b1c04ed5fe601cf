public import AnchorCore
public import EventDecoding
public import JSONText

/// What happened in a transaction, as far as some programs are concerned.
///
///     let response = try TransactionResponse(json: json)
///     let decoded = response.decoded(with: StakingProgram.mainnet)
///     for instruction in decoded.instructions { print(instruction.path, instruction.name ?? "?", instruction.events) }
///     if let failure = decoded.failure { print(failure) }
///     print(decoded.unexplained)
public struct DecodedTransaction<Instruction: ProgramItem, Event: ProgramItem>: Sendable {
  /// How the transaction ended.
  public enum Outcome: Equatable, Sendable {
    /// Everything took effect.
    case succeeded
    /// Nothing took effect but the fee.
    case failed
    /// The response does not say.
    case unknown
  }

  /// How the transaction ended.
  public let outcome: Outcome
  /// The instructions of the programs, top-level and inner, in the order of execution.
  public let instructions: [ExecutedInstruction<Instruction, Event>]
  /// The events of the programs that could not be attributed to an instruction, in log order.
  public let unattributedEvents: [EmittedEvent<Event>]
  /// Why the transaction failed; nil if it did not, or if that is not known.
  public let failure: TransactionFailure?
  /// The log as a tree of invocations; nil if the response has no log.
  @inlinable public var trace: LogTrace? { decoder.trace }
  /// What could not be understood or must not be trusted; empty if everything was understood.
  public let unexplained: [Unexplained]

  @usableFromInline let decoder: TransactionDecoder

  @inlinable
  init(
    _ decoder: consuming TransactionDecoder, instructions: [ExecutedInstruction<Instruction, Event>],
    unattributed: [EmittedEvent<Event>]
  ) {
    self.outcome =
      switch decoder.hasFailed {
      case false: .succeeded
      case true: .failed
      case nil: .unknown
      }
    self.instructions = instructions
    self.unattributedEvents = unattributed
    self.failure = decoder.failure()
    self.unexplained = decoder.allProblems
    self.decoder = decoder
  }

  /// The instructions of all other programs, in the order of execution. Those of programs that every cluster has are
  /// decoded; those of others have no name.
  ///
  /// They are decoded anew by each call, so that whoever asks for one program only does not pay for the others.
  public var otherInstructions: [ExecutedInstruction<AnyItem, AnyItem>] { decoder.otherInstructions() }

  /// All events of the programs: those in the log in log order, then those in inner instructions.
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

/// A transaction, as far as one program is concerned.
public typealias DecodedTransactionOf<Target: AnchorProgram> = DecodedTransaction<
  Target.AnyInstruction, Target.AnyEvent
>
/// A transaction, as far as several programs are concerned.
public typealias AnyDecodedTransaction = DecodedTransaction<AnyItem, AnyItem>

extension DecodedTransaction: JSONEncodable {
  /// Writes `{"schema", "outcome", "failure", "instructions", "other_instructions", "unattributed_events",
  /// "unexplained"}`. The schema is 2; the first had `calls`, `other_calls`, and other names in the instructions.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("schema", 2)
    switch outcome {
    case .succeeded: json.member("outcome", "succeeded")
    case .failed: json.member("outcome", "failed")
    case .unknown: json.member("outcome", "unknown")
    }
    json.member("failure", failure)
    json.member("instructions", instructions)
    json.member("other_instructions", otherInstructions)
    json.member("unattributed_events", unattributedEvents)
    json.member("unexplained", unexplained.map(\.description))
    json.endObject()
  }
}
