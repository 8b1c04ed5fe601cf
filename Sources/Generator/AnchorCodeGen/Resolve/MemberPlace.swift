/// Where a member is declared, which decides what names are reserved there.
enum MemberPlace {
  /// A field of a struct.
  case field
  /// A field of an account, which the account's view and filters have too.
  case accountField
  /// A variant of an enum.
  case variant
  /// A case of `AnyAccount`, `AnyEvent` or `AnyInstruction`.
  case item
  /// A case of `ErrorCode`.
  case errorCode
  /// A member of `Constants`.
  case constant

  /// The names of members that every declaration of this kind has.
  var reserved: Set<String> {
    switch self {
    case .field: ["hashValue"]
    case .accountField: ["hashValue", "data", "layout", "discriminator"]
    case .variant: ["hashValue", "minimumBorshSize"]
    case .item: ["hashValue", "typeName"]
    case .errorCode: ["allCases", "hashValue", "message", "name", "rawValue"]
    case .constant: []
    }
  }
}
