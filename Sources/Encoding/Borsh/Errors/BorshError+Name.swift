extension BorshError.Code {
  /// The code in one word, for programs that read it in JSON: `truncated`, `length`, `trailing`, `bool`, `option`,
  /// `variant`, `utf8`, `zero_size`, `not_a_number`, `duplicate_key`, `nesting`, `element_count`, `discriminator`.
  public var name: String {
    switch self {
    case .truncated: "truncated"
    case .length: "length"
    case .trailing: "trailing"
    case .bool: "bool"
    case .option: "option"
    case .variant: "variant"
    case .utf8: "utf8"
    case .zeroSize: "zero_size"
    case .notANumber: "not_a_number"
    case .duplicateKey: "duplicate_key"
    case .nesting: "nesting"
    case .elementCount: "element_count"
    case .discriminator: "discriminator"
    }
  }
}
