import InferenceStaking
import SolanaPrimitives

/// The limits of what an operator sets, the same when a pool is created and when it is updated.
enum PoolSettings {
  /// The most operator auth keys.
  static let mostAuthKeys = 5

  /// Rates go up to the whole.
  static func checkRate(_ rateBps: UInt16) throws(Failure) {
    let whole = CommissionSplit.wholeBps
    if rateBps > whole {
      try fail(.thrown(.invalidCommissionRate, .numbers(UInt64(whole), UInt64(rateBps))))
    }
  }

  /// Not too many, and no key twice.
  static func checkAuthKeys(_ keys: [PublicKey]) throws(Failure) {
    if keys.count > mostAuthKeys { try fail(.unplaced(.operatorAuthKeysLengthInvalid)) }
    for (index, key) in keys.enumerated() where keys[..<index].contains(key) {
      try fail(.unplaced(.duplicateOperatorAuthKey))
    }
  }

  /// Lengths count UTF-8 bytes; addresses must begin like web addresses.
  static func checkProfile(of pool: OperatorPool) throws(Failure) {
    if pool.name.utf8.count > 64 { try fail(.unplaced(.nameTooLong)) }
    if let text = pool.description, text.utf8.count > 200 { try fail(.unplaced(.descriptionTooLong)) }
    if let text = pool.websiteURL {
      if text.utf8.count > 64 { try fail(.unplaced(.websiteURLTooLong)) }
      if !isWebAddress(text) { try fail(.unplaced(.invalidWebsiteURL)) }
    }
    if let text = pool.avatarImageURL {
      if text.utf8.count > 128 { try fail(.unplaced(.avatarImageURLTooLong)) }
      if !isWebAddress(text) { try fail(.unplaced(.invalidAvatarImageURL)) }
    }
  }

  private static func isWebAddress(_ text: String) -> Bool {
    // Byte by byte: text compares by meaning, the program by bytes.
    text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
  }
}
