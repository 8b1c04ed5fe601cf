import AnchorCore
import InferenceStaking

/// What an instruction demands of one account of its list: one row of the tables in ProtocolInstructions.
///
/// Rules are data: one engine, `Execution`, checks them in Anchor's order and with Anchor's errors.
struct AccountRule {
  /// The account's name.
  let name: AccountName
  /// What is loaded from the account.
  let kind: Kind
  /// Whether the program's id in the account's place means that the account is absent.
  private(set) var isOptional = false
  /// Whether the account must be writable, and is written back when it holds state of the program.
  private(set) var isWritable = false
  /// Whether an account that is not loaded as a signer must have signed.
  private(set) var mustSign = false
  /// How the instruction creates the account; nil if it must exist.
  private(set) var creation: Creation?
  /// The derived address that the account must have (Anchor's `seeds`).
  private(set) var seeds: SeedsRule?
  /// Which bump the address is derived with.
  private(set) var bump = Bump.found
  /// Fields that must name other accounts of the list, in source order (Anchor's `has_one`).
  private(set) var relations = UpToTwo<Relation>()
  /// Conditions of the state, in source order (Anchor's `constraint`).
  private(set) var conditions = UpToTwo<Requirement>()
  /// The account that gets the lamports when the instruction closes this one (Anchor's `close`).
  private(set) var closedInto: AccountName?
  /// The address that the account must have (Anchor's `address`).
  private(set) var requiredAddress: AddressSource?
  /// The wallet that must own the token account (Anchor's `token::authority`).
  private(set) var tokenOwner: AddressSource?
  /// The mint that the token account must be of (Anchor's `token::mint`).
  private(set) var tokenMint: AddressSource?

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
    /// The record that the pool names as the operator's.
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
      /// State of the program, in `space` bytes of data.
      case state(space: Int)
      /// A token account of this mint and owner.
      case tokenAccount(mint: AccountName, owner: AccountName)
    }
  }

  /// A field that must hold the address of another account of the list.
  struct Relation {
    let stored: AddressSource
    let account: AccountName
    let error: StakingError
  }

  /// A condition, and the error where it does not hold.
  struct Requirement {
    let condition: Condition
    let error: StakingError
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
  /// The Instructions sysvar, from which an event takes its instruction index.
  static let instructions = AccountRule(.instructions, .unchecked).address(.instructionsSysvar)

  func optional() -> AccountRule { with { $0.isOptional = true } }
  func writable() -> AccountRule { with { $0.isWritable = true } }
  func signing() -> AccountRule { with { $0.mustSign = true } }

  /// Created by the instruction with `space` bytes of data, at a derived address.
  func created(at seeds: SeedsRule, space: Int) -> AccountRule {
    with {
      $0.isWritable = true
      $0.seeds = seeds
      $0.creation = Creation(payer: .payer, content: .state(space: space))
    }
  }

  /// Created by the instruction as a token account, at a derived address.
  func created(at seeds: SeedsRule, mint: AccountName, owner: AccountName) -> AccountRule {
    with {
      $0.isWritable = true
      $0.seeds = seeds
      $0.creation = Creation(payer: .payer, content: .tokenAccount(mint: mint, owner: owner))
    }
  }

  /// Is at a derived address.
  func at(_ seeds: SeedsRule, bump: Bump) -> AccountRule {
    with {
      $0.seeds = seeds
      $0.bump = bump
    }
  }

  /// `has_one`: the stored address is that of another account of the list.
  func relates(
    _ stored: AddressSource, to account: AccountName, else error: StakingError = .anchor(.constraintHasOne)
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
  func address(_ address: AddressSource) -> AccountRule { with { $0.requiredAddress = address } }
  func token(owner: AddressSource? = nil, mint: AddressSource) -> AccountRule {
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
