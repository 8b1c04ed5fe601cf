import InferenceStaking
import SolanaPrimitives

/// The limits of what an operator sets, the same when a pool is created and when it is updated
/// (ProtocolConstants, "Limits").
enum PoolSettings {
  static let maximumAuthKeys = 5
  // Lengths count UTF-8 bytes.
  static let maximumNameLength = 64
  static let maximumDescriptionLength = 200
  static let maximumWebsiteURLLength = 64
  static let maximumAvatarImageURLLength = 128

  /// At most 10,000 basis points.
  static func checkRate(_ rateBps: UInt16) throws(StakingFailure) {
    let whole = CommissionSplit.wholeBps
    if rateBps > whole {
      throw .thrown(.invalidCommissionRate, .numbers(UInt64(whole), UInt64(rateBps)))
    }
  }

  /// Not too many, and none twice.
  static func checkAuthKeys(_ keys: [PublicKey]) throws(StakingFailure) {
    if keys.count > maximumAuthKeys { throw .unplaced(.operatorAuthKeysLengthInvalid) }
    for (index, key) in keys.enumerated() where keys[..<index].contains(key) {
      throw .unplaced(.duplicateOperatorAuthKey)
    }
  }

  static func checkProfile(of pool: OperatorPool) throws(StakingFailure) {
    if pool.name.utf8.count > maximumNameLength { throw .unplaced(.nameTooLong) }
    if let text = pool.description, text.utf8.count > maximumDescriptionLength {
      throw .unplaced(.descriptionTooLong)
    }
    if let text = pool.websiteURL {
      if text.utf8.count > maximumWebsiteURLLength { throw .unplaced(.websiteURLTooLong) }
      if !isWebAddress(text) { throw .unplaced(.invalidWebsiteURL) }
    }
    if let text = pool.avatarImageURL {
      if text.utf8.count > maximumAvatarImageURLLength { throw .unplaced(.avatarImageURLTooLong) }
      if !isWebAddress(text) { throw .unplaced(.invalidAvatarImageURL) }
    }
  }

  /// Compares bytes, as the program does; Swift's `hasPrefix` compares by canonical equivalence.
  private static func isWebAddress(_ text: String) -> Bool {
    text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8)
  }
}
