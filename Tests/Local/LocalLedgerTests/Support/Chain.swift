import LocalLedger
import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
import SolanaTransactions
import Testing

/// An address for each number.
func address(_ number: UInt64) -> PublicKey {
  PublicKey(words: number, 0x1111, 0x2222, 0x3333_0000_0000_0000)
}

/// A ledger for tests without a verifier, on which `payer` has a thousand SOL.
struct Chain {
  static let payer = address(1)

  var ledger: Ledger

  init(programs: [any HostedProgram] = [], configuration: Ledger.Configuration = Ledger.Configuration()) {
    ledger = Ledger(programs: programs, verifier: nil, configuration: configuration)
    ledger[Chain.payer] = AccountState(lamports: 1_000_000_000_000)
  }

  /// Processes instructions as one transaction, paid by `payer`.
  mutating func run(_ instructions: Instruction...) throws -> TransactionOutcome {
    try ledger.process(instructions, feePayer: Chain.payer)
  }

  /// Sets a rent-exempt account of the Token program.
  mutating func put(_ account: TokenAccount, at address: PublicKey) {
    ledger[address] = AccountState(lamports: 2_039_280, owner: .tokenProgram, data: account.data)
  }

  /// Sets a rent-exempt mint.
  mutating func put(_ mint: Mint, at address: PublicKey) {
    ledger[address] = AccountState(lamports: 1_461_600, owner: .tokenProgram, data: mint.data)
  }

  func tokenAccount(_ address: PublicKey) throws -> TokenAccount {
    return try TokenAccount(try #require(ledger[address]).data)
  }

  func mint(_ address: PublicKey) throws -> Mint {
    return try Mint(try #require(ledger[address]).data)
  }
}

/// A program whose behaviour is a closure.
struct ScriptedProgram: HostedProgram {
  let id: PublicKey
  let body: @Sendable (inout Invocation) throws(ProgramFailure) -> Void

  init(_ id: PublicKey, _ body: @escaping @Sendable (inout Invocation) throws(ProgramFailure) -> Void) {
    self.id = id
    self.body = body
  }

  func process(_ invocation: inout Invocation) throws(ProgramFailure) { try body(&invocation) }
}

/// The error of a transaction whose instruction at `index` fails.
func failed(_ index: UInt8, _ error: InstructionError) -> TransactionError {
  .instruction(index: index, error)
}

/// The error of a transaction whose first instruction fails with an error of the Token program.
func failed(_ error: TokenError) -> TransactionError { failed(0, .custom(error.rawValue)) }
