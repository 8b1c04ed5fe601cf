import BytePrimitives
public import InferenceStaking
import LocalLedger
public import ProgramRuntime
import SolanaPrimitives
import SolanaPrograms
public import SolanaTransactions
public import StakingModel

/// Previews transactions of the staking program, and sends them.
///
/// ```swift
/// let client = StakingClient(LocalChain(ledger))
/// let preview = try await client.preview(transaction)
/// print(preview.effects)                       // tokens, shares, USDC, cooldown, fee
/// guard preview.failure == nil else { … }      // the exact error, before anyone signs
/// let sent = try await client.send(transaction)
/// ```
public struct StakingClient<Chain: AccountSource>: Sendable {
  /// The source of accounts.
  public let chain: Chain
  /// The program at its address.
  public let program: StakingProgram
  /// The build of the program at that address.
  public let configuration: StakingConfiguration
  /// Programs that previews execute besides the staking program and those that every cluster has.
  public let otherPrograms: [any HostedProgram]

  /// A client for a deployment of the program.
  ///
  /// - Parameters:
  ///   - chain: The source of accounts.
  ///   - configuration: The build of the program and its address.
  ///   - otherPrograms: Programs that previews execute besides the staking program and those that every cluster has.
  public init(
    _ chain: Chain, configuration: StakingConfiguration = .mainnet, otherPrograms: [any HostedProgram] = []
  ) {
    self.chain = chain
    self.configuration = configuration
    self.otherPrograms = otherPrograms
    self.program = StakingProgram(id: configuration.programID)
  }

  /// What a transaction would do now: it is executed on a local ledger with the chain's accounts.
  ///
  /// The transaction need not be signed, and its blockhash is not checked. Accounts can change between the preview and
  /// the sending, and with them prices and gates.
  /// - Throws: `PreviewError` for a transaction that cannot be executed here; the chain's errors.
  public func preview(_ transaction: Transaction) async throws -> TransactionPreview {
    let accounts = try await resolvedAccounts(transaction)
    var ledger = Ledger(
      programs: [StakingProcessor(configuration: configuration)] + otherPrograms, verifier: nil,
      configuration: .timeless, clock: try await chain.clock())
    let hosted = Set(ledger.programs.all.map(\.id))
    let called = transaction.message.instructions.map { Int($0.programIDIndex) }
    let unknown = Set(called.filter { $0 < accounts.count }.map { accounts.keys[$0] }).subtracting(hosted)
    guard unknown.isEmpty else { throw PreviewError.unsupportedPrograms(unknown.sorted()) }
    // The runtime also reads the lookup tables that the message names.
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
  /// Sends a signed transaction and waits for its outcome.
  public func send(_ transaction: Transaction) async throws -> SentTransaction {
    try await chain.send(transaction)
  }
}

extension LookupTableAccount {
  /// The table in an account's data; nil for other data.
  fileprivate init?(accountData: [UInt8]) {
    guard let table = try? LookupTableAccount(accountData.rawSpan) else { return nil }
    self = table
  }
}
