import JSONText
public import SolanaPrimitives
import TextEncodings

/// Responses of nodes: the files of this folder, embedded in the executables.
public enum ExampleData {
  /// A response to `getAccountInfo`: an operator pool.
  public static var operatorPool: [UInt8] { PackageResources.operator_pool_json }

  /// A response to `getTransaction`: an accrue_reward.
  public static var accrueRewardTransaction: [UInt8] { PackageResources.accrue_reward_transaction_json }

  /// A response to `getTransaction`: a stake, of an older build of the program at another address.
  public static var stakeTransaction: [UInt8] { PackageResources.stake_transaction_json }

  /// An account of a list.
  public struct Account {
    /// Its address.
    public let address: PublicKey
    /// The program that owns it.
    public let owner: PublicKey
    /// Its data.
    public let bytes: [UInt8]
  }

  /// A response to `getProgramAccounts`: the delegators' staking records in the pool above.
  public static func stakingRecords() throws -> [Account] {
    let response = try JSONNode(parsing: PackageResources.staking_records_json)
    return try (response["result"]?.array ?? []).map { entry in
      Account(
        address: try PublicKey(entry["pubkey"]?.string ?? ""),
        owner: try PublicKey(entry["account"]?["owner"]?.string ?? ""),
        bytes: try Base64.decode(entry["account"]?["data"]?.array?.first?.string ?? ""))
    }
  }
}
