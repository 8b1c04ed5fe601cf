public import ProgramRuntime
public import SolanaPrimitives

extension Ledger {
  /// The account at `address`, nil for none. Any state can be set; nil removes the account.
  ///
  /// Hosted programs and the sysvars Clock, Rent, EpochSchedule and RecentBlockhashes exist without having been set.
  /// A state without lamports is no account: it reads as nil.
  public subscript(address: PublicKey) -> AccountState? {
    get {
      let state = load(address)
      return state.isAbsent ? nil : state
    }
    set {
      if let newValue, !newValue.isAbsent {
        accounts.set(newValue, for: address)
      } else {
        accounts.remove(address)
      }
    }
  }

  /// The balance of `address` in lamports; 0 if there is no account.
  public func balance(of address: PublicKey) -> UInt64 { load(address).lamports }

  /// The number of accounts that were set or created; hosted programs and sysvars do not count.
  public var accountCount: Int { accounts.count }

  /// Calls `body` with every account that was set or created. The order is the same for equal histories.
  public func forEachAccount(_ body: (PublicKey, AccountState) -> Void) { accounts.forEach(body) }

  /// Adds newly created lamports to the balance of `address`.
  /// - Throws: `LedgerError.balanceOverflow` if the balance would exceed 64 bits.
  public mutating func airdrop(_ lamports: UInt64, to address: PublicKey) throws(LedgerError) {
    var state = load(address)
    let (sum, overflow) = state.lamports.addingReportingOverflow(lamports)
    guard !overflow else { throw .balanceOverflow(address) }
    state.lamports = sum
    self[address] = state
  }

  /// The account at `address` as a program sees it.
  func load(_ address: PublicKey) -> AccountState {
    if let sysvar = Sysvar(address) { return sysvarState(sysvar) }
    if let state = accounts[address] { return state }
    return programs[address]?.account ?? .absent
  }
}

/// Why a ledger can't be changed as asked.
public enum LedgerError: Error, Equatable, Sendable {
  /// The balance of this address would exceed 64 bits.
  case balanceOverflow(PublicKey)
}
