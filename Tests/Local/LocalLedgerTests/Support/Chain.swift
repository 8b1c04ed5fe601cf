import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

/// A key that is easy to tell from others.
func key(_ number: UInt64) -> PublicKey { PublicKey(words: number, 0x1111, 0x2222, 0x3333_0000_0000_0000) }

/// A ledger for tests: nobody has to sign, `payer` has a thousand SOL.
struct Chain {
  static let payer = key(1)

  var ledger: Ledger

  init(programs: [any HostedProgram] = [], configuration: Ledger.Configuration = Ledger.Configuration()) {
    ledger = Ledger(programs: programs, verifier: nil, configuration: configuration)
    ledger[Chain.payer] = AccountState(lamports: 1_000_000_000_000)
  }

  /// Applies instructions, paid by `payer`.
  mutating func run(_ instructions: Instruction...) throws -> TransactionOutcome {
    try ledger.process(instructions, feePayer: Chain.payer)
  }

  /// Puts a rent-exempt account of the Token program in place.
  mutating func put(_ account: TokenAccount, at key: PublicKey) {
    ledger[key] = AccountState(lamports: 2_039_280, owner: .tokenProgram, data: account.data)
  }

  /// Puts a rent-exempt mint in place.
  mutating func put(_ mint: Mint, at key: PublicKey) {
    ledger[key] = AccountState(lamports: 1_461_600, owner: .tokenProgram, data: mint.data)
  }

  func tokenAccount(_ key: PublicKey) throws -> TokenAccount {
    let data = try #require(ledger[key]).data[...]
    let span = data.span
    return try TokenAccount(unsafe span.bytes)
  }

  func mint(_ key: PublicKey) throws -> Mint {
    let data = try #require(ledger[key]).data[...]
    let span = data.span
    return try Mint(unsafe span.bytes)
  }
}

/// A program whose behaviour a test writes down.
struct ScriptedProgram: HostedProgram {
  let id: PublicKey
  let body: @Sendable (inout Invocation) throws(ProgramFailure) -> Void

  init(_ id: PublicKey, _ body: @escaping @Sendable (inout Invocation) throws(ProgramFailure) -> Void) {
    self.id = id
    self.body = body
  }

  func process(_ invocation: inout Invocation) throws(ProgramFailure) { try body(&invocation) }
}

/// What an instruction that fails makes of its transaction.
func failed(_ index: UInt8, _ error: InstructionError) -> TransactionError {
  .instruction(index: index, error)
}

/// What a token error makes of the transaction's first instruction.
func failed(_ error: TokenError) -> TransactionError { failed(0, .custom(error.rawValue)) }
