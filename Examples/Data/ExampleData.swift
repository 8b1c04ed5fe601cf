import JSONText
public import SolanaPrimitives
import TextEncodings

/// What nodes answered, recorded: the files of this folder, part of the executables so that they run anywhere.
public enum ExampleData {
  /// An answer to `getAccountInfo`: an operator pool.
  public static var operatorPool: [UInt8] { PackageResources.operator_pool_json }

  /// An answer to `getTransaction`: an accrue_reward.
  public static var accrueRewardTransaction: [UInt8] { PackageResources.accrue_reward_transaction_json }

  /// An answer to `getTransaction`: a stake, of an older build of the program at another address.
  public static var stakeTransaction: [UInt8] { PackageResources.stake_transaction_json }

  /// An account in a list of accounts.
  public struct Account {
    /// Where it stands.
    public let address: PublicKey
    /// The program that owns it.
    public let owner: PublicKey
    /// Its data.
    public let bytes: [UInt8]
  }

  /// An answer to `getProgramAccounts`: the delegators' staking records in the pool above.
  public static func stakingRecords() throws -> [Account] {
    let answer = try JSONNode(parsing: PackageResources.staking_records_json)
    return try (answer["result"]?.array ?? []).map { entry in
      Account(
        address: try PublicKey(entry["pubkey"]?.string ?? ""),
        owner: try PublicKey(entry["account"]?["owner"]?.string ?? ""),
        bytes: try Base64.decode(entry["account"]?["data"]?.array?.first?.string ?? ""))
    }
  }
}
