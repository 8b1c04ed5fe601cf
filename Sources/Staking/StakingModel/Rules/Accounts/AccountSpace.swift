import AnchorCore
import InferenceStaking

/// The bytes of data that the program creates its accounts with (ProtocolAccounts, "Data layout"): the encoding at the
/// program's own limits, and padding for later fields.
enum AccountSpace {
  /// 1762: three full lists of authorities.
  static let poolOverview =
    PoolOverview.size.minimum + 3 * UpdatePoolOverviewAuthoritiesRules.maximumAuthorities * addressSize + 1024

  /// 1375: every text as long as it may be, every option present, all auth keys.
  static let operatorPool = OperatorPool.size.minimum + texts + options + authKeys + 512

  /// 377.
  static let stakingRecord = StakingRecord.size.minimum + 256

  /// 121: the record that `create_operator_pool` makes for the operator has no padding.
  static let operatorStakingRecord = StakingRecord.size.minimum

  /// 461: five merkle roots; the program does not count them, and thirteen fit.
  static let rewardRecord = RewardRecord.size.minimum + 5 * merkleRootSize + 256

  private static let addressSize = 32
  private static let merkleRootSize = 32
  /// The description and both addresses have a length only where they are present.
  private static let texts =
    PoolSettings.maximumNameLength + PoolSettings.maximumDescriptionLength
    + PoolSettings.maximumWebsiteURLLength + PoolSettings.maximumAvatarImageURLLength + 3 * lengthSize
  private static let lengthSize = 4
  /// Both pending rates, the closing epoch and the time of the halt.
  private static let options = 2 + 2 + 8 + 8
  private static let authKeys = PoolSettings.maximumAuthKeys * addressSize
}
