import BytePrimitives
public import InferenceStaking
import LocalLedger
public import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions
public import StakingModel

/// What an app asks about the staking program: what would this transaction do, and send it.
///
/// ```swift
/// let client = StakingClient(LocalChain(ledger))
/// let preview = try await client.preview(transaction)
/// print(preview.effects)                       // tokens, shares, USDC, cooldown, fee
/// guard preview.failure == nil else { … }      // the exact error, before anyone signs
/// let result = try await client.send(transaction)
/// ```
public struct StakingClient<Chain: AccountSource>: Sendable {
  /// Where accounts come from.
  public let chain: Chain
  /// The program at its address.
  public let program: StakingProgram
  /// The build of the program that runs there.
  public let configuration: StakingConfiguration
  /// Programs to run besides the staking program and those that every cluster has.
  public let otherPrograms: [any HostedProgram]

  /// A client for a deployment of the program.
  ///
  /// - Parameters:
  ///   - chain: where accounts come from.
  ///   - configuration: the build that runs there; its program id says where.
  ///   - otherPrograms: programs that previewed transactions call besides.
  public init(
    _ chain: Chain, configuration: StakingConfiguration = .mainnet, otherPrograms: [any HostedProgram] = []
  ) {
    self.chain = chain
    self.configuration = configuration
    self.otherPrograms = otherPrograms
    self.program = StakingProgram(id: configuration.programID)
  }

  /// What a transaction would do now: it is run here, on the accounts as they are on the chain.
  ///
  /// The transaction need not be signed, and its blockhash does not matter. Between the preview and the sending
  /// the chain goes on, so that prices and gates can change.
  /// - Throws: `PreviewError` for a transaction that cannot be run here; what the chain throws.
  public func preview(_ transaction: Transaction) async throws -> TransactionPreview {
    let accounts = try await resolvedAccounts(transaction)
    var ledger = Ledger(
      programs: [StakingProcessor(configuration: configuration)] + otherPrograms, verifier: nil,
      configuration: .timeless, clock: try await chain.clock())
    let hosted = Set(ledger.programs.all.map(\.id))
    let called = transaction.message.instructions.map { Int($0.programIDIndex) }
    let unknown = Set(called.filter { $0 < accounts.count }.map { accounts.keys[$0] }).subtracting(hosted)
    guard unknown.isEmpty else { throw PreviewError.unsupportedPrograms(unknown.sorted()) }
    // Besides the message's own accounts the runtime reads the lookup tables that it names.
    let keys = accounts.keys + transaction.message.addressTableLookups.map(\.table)
    let states = try await chain.accounts(at: keys)
    for (key, state) in zip(keys, states) where !hosted.contains(key) { ledger[key] = state }
    let outcome = ledger.process(transaction)
    return TransactionPreview(outcome, accounts: accounts, ledger: ledger, client: self)
  }

  /// The message's accounts, those of lookup tables included.
  private func resolvedAccounts(_ transaction: Transaction) async throws -> AccountList {
    let message = transaction.message
    let lookups = message.addressTableLookups
    guard !lookups.isEmpty else { return try message.accounts() }
    let states = try await chain.accounts(at: lookups.map(\.table))
    var tables: [AddressLookupTable] = []
    for (lookup, state) in zip(lookups, states) {
      guard let state, let table = LookupTableAccount(accountData: state.data) else {
        throw PreviewError.lookupTable(lookup.table)
      }
      tables.append(AddressLookupTable(address: lookup.table, addresses: table.addresses))
    }
    return try message.accounts(loaded: message.loadedAddresses(from: tables))
  }
}

extension StakingClient where Chain: TransactionSender {
  /// Sends a signed transaction and waits until it is decided.
  public func send(_ transaction: Transaction) async throws -> SentTransaction {
    try await chain.send(transaction)
  }
}

extension LookupTableAccount {
  /// The table in an account's data; nil if it is none.
  fileprivate init?(accountData: [UInt8]) {
    guard let table = try? LookupTableAccount(accountData.rawSpan) else { return nil }
    self = table
  }
}
