public import ProgramRuntime
public import SolanaPrimitives

extension Ledger {
  /// The account at `key`: read it, put any state in its place, or remove it with nil.
  ///
  /// Programs and the sysvars for clock, rent and recent blockhashes exist without having been put there. A state
  /// without lamports is no account: it reads back as nil.
  public subscript(key: PublicKey) -> AccountState? {
    get {
      let state = load(key)
      return state.isAbsent ? nil : state
    }
    set {
      if let newValue, !newValue.isAbsent {
        accounts.set(newValue, for: key)
      } else {
        accounts.remove(key)
      }
    }
  }

  /// The lamports at `key`, 0 where there is no account.
  public func balance(of key: PublicKey) -> UInt64 { load(key).lamports }

  /// The number of accounts that were put there or created; programs and sysvars do not count.
  public var accountCount: Int { accounts.count }

  /// Calls `body` with every account that was put there or created. The order is the same for equal histories.
  public func forEachAccount(_ body: (PublicKey, AccountState) -> Void) { accounts.forEach(body) }

  /// Gives `key` lamports out of nowhere.
  /// - Throws: `LedgerError.balanceOverflow` if the balance would not fit 64 bits.
  public mutating func airdrop(_ lamports: UInt64, to key: PublicKey) throws(LedgerError) {
    var state = load(key)
    let (sum, overflow) = state.lamports.addingReportingOverflow(lamports)
    guard !overflow else { throw .balanceOverflow(key) }
    state.lamports = sum
    self[key] = state
  }

  /// The account at `key` as a program sees it.
  func load(_ key: PublicKey) -> AccountState {
    if let sysvar = Sysvar(key) { return sysvarState(sysvar) }
    if let state = accounts[key] { return state }
    return programs[key]?.account ?? .absent
  }
}
