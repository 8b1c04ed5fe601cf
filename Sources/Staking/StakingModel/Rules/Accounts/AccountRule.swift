import AnchorCore
import InferenceStaking

/// What an instruction demands of one account of its list: one row of the tables in ProtocolInstructions.
///
/// Rules are data. In which order they are checked, against which other accounts, and what a violation is called
/// is Anchor's affair and stands in one place, the engine.
struct AccountRule {
  /// The account's name.
  let name: AccountName
  /// What is loaded from the account.
  let kind: Kind
  /// Whether the program's id can stand in the account's place.
  private(set) var isOptional = false
  /// Whether the account must be writable, and is written back when it holds state of the program.
  private(set) var isWritable = false
  /// Whether an account that is not loaded as a signer must have signed.
  private(set) var mustSign = false
  /// How the instruction creates the account; nil if it must exist.
  private(set) var creation: Creation?
  /// The derived address that the account must have.
  private(set) var address: AddressRule?
  /// Which bump the address is derived with.
  private(set) var bump = Bump.found
  /// Fields that must name other accounts of the list, in source order.
  private(set) var relations = UpToTwo<Relation>()
  /// Conditions of the state, in source order.
  private(set) var conditions = UpToTwo<Requirement>()
  /// The account that gets the lamports when the instruction closes this one.
  private(set) var closedInto: AccountName?
  /// The key that the account must have.
  private(set) var key: KeySource?
  /// The wallet that the token account must belong to.
  private(set) var tokenOwner: KeySource?
  /// The mint that the token account must be of.
  private(set) var tokenMint: KeySource?

  init(_ name: AccountName, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// What pass A loads and checks.
  enum Kind {
    case signer
    case unchecked
    case poolOverview
    case operatorPool
    /// The record that the instruction acts for.
    case ownerRecord
    /// The record that the pool treats as the operator's.
    case operatorRecord
    case rewardRecord
    /// The reward record of the epoch after `rewardRecord`'s.
    case nextRewardRecord
    case tokenAccount
    case mint
    case tokenProgram
    case systemProgram
  }

  /// Which bump an address is derived with.
  enum Bump {
    /// The canonical one, searched for.
    case found
    /// The one that the account itself stores.
    case stored
  }

  /// How pass B creates an account; `payer` pays.
  struct Creation {
    let payer: AccountName
    let content: Content

    enum Content {
      /// State of the program in so many bytes.
      case state(space: UInt64)
      /// A token account of these.
      case tokenAccount(mint: AccountName, owner: AccountName)
    }
  }

  /// A field that must hold the key of another account of the list.
  struct Relation {
    let stored: KeySource
    let account: AccountName
    let error: ModelError
  }

  /// A condition, and the error where it does not hold.
  struct Requirement {
    let condition: Condition
    let error: ModelError
  }
}

extension AccountRule {
  static func signer(_ name: AccountName) -> AccountRule { AccountRule(name, .signer) }
  static func unchecked(_ name: AccountName) -> AccountRule { AccountRule(name, .unchecked) }
  static func tokenAccount(_ name: AccountName) -> AccountRule { AccountRule(name, .tokenAccount) }
  static func mint(_ name: AccountName) -> AccountRule { AccountRule(name, .mint) }
  static func ownerRecord(_ name: AccountName) -> AccountRule { AccountRule(name, .ownerRecord) }
  static func operatorRecord(_ name: AccountName) -> AccountRule { AccountRule(name, .operatorRecord) }
  static func rewardRecord(_ name: AccountName) -> AccountRule { AccountRule(name, .rewardRecord) }
  static func nextRewardRecord(_ name: AccountName) -> AccountRule { AccountRule(name, .nextRewardRecord) }

  static let poolOverview = AccountRule(.poolOverview, .poolOverview)
  static let operatorPool = AccountRule(.operatorPool, .operatorPool)
  static let tokenProgram = AccountRule(.tokenProgram, .tokenProgram)
  static let systemProgram = AccountRule(.systemProgram, .systemProgram)
  /// The Instructions sysvar, which an event takes its instruction index from.
  static let instructions = AccountRule(.instructions, .unchecked).key(.instructionsSysvar)

  func optional() -> AccountRule { with { $0.isOptional = true } }
  func writable() -> AccountRule { with { $0.isWritable = true } }
  func signing() -> AccountRule { with { $0.mustSign = true } }

  /// Created by the instruction in so many bytes, at a derived address.
  func created(at address: AddressRule, space: UInt64) -> AccountRule {
    with {
      $0.isWritable = true
      $0.address = address
      $0.creation = Creation(payer: .payer, content: .state(space: space))
    }
  }

  /// Created by the instruction as a token account, at a derived address.
  func created(at address: AddressRule, mint: AccountName, owner: AccountName) -> AccountRule {
    with {
      $0.isWritable = true
      $0.address = address
      $0.creation = Creation(payer: .payer, content: .tokenAccount(mint: mint, owner: owner))
    }
  }

  /// Stands at a derived address.
  func at(_ address: AddressRule, bump: Bump) -> AccountRule {
    with {
      $0.address = address
      $0.bump = bump
    }
  }

  /// `has_one`: the stored key is that of another account of the list.
  func relates(
    _ stored: KeySource, to account: AccountName, else error: ModelError = .anchor(.constraintHasOne)
  ) -> AccountRule {
    with { $0.relations.append(Relation(stored: stored, account: account, error: error)) }
  }

  /// A condition with one of the program's errors.
  func requires(_ condition: Condition, else error: StakingProgram.ErrorCode) -> AccountRule {
    with { $0.conditions.append(Requirement(condition: condition, error: .program(error))) }
  }

  /// A condition without an error of its own: `ConstraintRaw`.
  func requires(_ condition: Condition) -> AccountRule {
    with { $0.conditions.append(Requirement(condition: condition, error: .anchor(.constraintRaw))) }
  }

  func closed(into receiver: AccountName) -> AccountRule { with { $0.closedInto = receiver } }
  func key(_ key: KeySource) -> AccountRule { with { $0.key = key } }
  func token(owner: KeySource? = nil, mint: KeySource) -> AccountRule {
    with {
      $0.tokenOwner = owner
      $0.tokenMint = mint
    }
  }

  private func with(_ change: (inout AccountRule) -> Void) -> AccountRule {
    var copy = self
    change(&copy)
    return copy
  }
}
