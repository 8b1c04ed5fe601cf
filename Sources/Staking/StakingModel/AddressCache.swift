import InferenceStaking
import SolanaPDA
import SolanaPrimitives
import Synchronization

/// The derived addresses of one program that were found before, shared by all copies of a processor.
///
/// Finding an address takes hashes and curve tests, and most instructions use the same few addresses. The cache saves
/// that time and has no other effect. Of two addresses with the same slot the later one is kept.
///
/// The lock guards `slots`, and is held to read or write one slot, never during a search.
final class AddressCache: Sendable {
  /// The program that the addresses belong to.
  let program: StakingProgram
  private let slotMask: UInt64
  /// Empty before the first search.
  private let slots = Mutex<[Entry]>([])

  private struct Entry: Sendable {
    var derived: DerivedAddress
    var found: ProgramAddress
  }

  /// A cache of about `capacity` addresses, rounded up to a power of two, at about 150 bytes each.
  init(_ program: StakingProgram, capacity: Int) {
    self.program = program
    var count = 1
    while count < capacity && count < 1 << 24 { count <<= 1 }
    slotMask = UInt64(count - 1)
  }

  /// The address with its canonical bump, from the cache or by a search.
  ///
  /// - Throws: `.noBump`, which no seeds are known for.
  func address(_ derived: DerivedAddress) throws(ProgramAddressError) -> ProgramAddress {
    let slot = slot(of: derived)
    if let found = slots.withLock({ $0.isEmpty || $0[slot].derived != derived ? nil : $0[slot].found }) {
      return found
    }
    let entry = Entry(derived: derived, found: try derived.address(in: program))
    slots.withLock { slots in
      if slots.isEmpty { slots = Array(repeating: entry, count: Int(truncatingIfNeeded: slotMask) + 1) }
      slots[slot] = entry
    }
    return entry.found
  }

  private func slot(of derived: DerivedAddress) -> Int {
    let fingerprint = derived.fingerprint
    return Int(truncatingIfNeeded: (fingerprint ^ (fingerprint >> 32)) & slotMask)
  }
}

extension DerivedAddress {
  /// A well-spread number that differs for most different addresses; not resistant to intent.
  fileprivate var fingerprint: UInt64 {
    switch self {
    case .poolOverview: 1
    case .operatorPool(let admin): mixed(2, admin)
    case .stakingRecord(let pool, let owner): mixed(mixed(3, pool), owner)
    case .rewardRecord(let epoch): (4 ^ epoch) &* 0x9e37_79b9_7f4a_7c15
    case .globalTokenRewardVault: 5
    case .globalUSDCEarningsVault: 6
    case .poolStakedTokenVault(let pool): mixed(7, pool)
    case .poolRewardCommissionTokenVault(let pool): mixed(8, pool)
    case .poolUSDCCommissionTokenVault(let pool): mixed(9, pool)
    case .poolDelegatorUSDCEarningsVault(let pool): mixed(10, pool)
    }
  }

  private func mixed(_ start: UInt64, _ address: PublicKey) -> UInt64 {
    let words = address.words
    return ((start &* 0x9e37_79b9_7f4a_7c15) ^ words.0 ^ words.1 ^ words.2 ^ words.3)
      &* 0xff51_afd7_ed55_8ccd
  }
}
