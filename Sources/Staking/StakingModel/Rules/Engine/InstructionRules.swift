import AnchorCore

/// What one instruction demands of its accounts, beside what its schema states.
struct InstructionRules {
  /// What the program logs before anything else.
  let logLine: String
  /// The accounts, in declared order.
  let accounts: [AccountRule]
  /// The names of the accounts in the IDL, which the program logs them by, in declared order.
  let accountNames: [String]
  /// The position of each account by the raw value of its name; `absent` for names that are not in the list.
  private let positions: [UInt8]

  private static let absent = UInt8.max

  /// - Precondition: There is one rule for each account of the schema.
  init(of schema: InstructionSchema, accounts: [AccountRule]) {
    precondition(accounts.count == schema.accounts.count, "an instruction has one rule for each account")
    logLine = Self.logLine(schema.name)
    self.accounts = accounts
    accountNames = schema.accounts.map { $0.name }
    var positions = Array(repeating: Self.absent, count: AccountName.allCases.count)
    for (index, rule) in accounts.enumerated() { positions[Int(rule.name.rawValue)] = UInt8(index) }
    self.positions = positions
  }

  /// The position of an account of the list.
  ///
  /// - Precondition: The list holds the account.
  func position(_ name: AccountName) -> Int {
    let position = positions[Int(name.rawValue)]
    precondition(position != Self.absent, "an instruction names only accounts of its own list")
    return Int(position)
  }

  /// `Instruction: ` and an instruction's snake_case name in PascalCase, as Anchor logs it.
  static func logLine(_ name: String) -> String {
    var text = Array("Instruction: ".utf8)
    var beginsWord = true
    for byte in name.utf8 {
      if byte == UInt8(ascii: "_") {
        beginsWord = true
      } else {
        let isLowercase = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        text.append(beginsWord && isLowercase ? byte - 32 : byte)
        beginsWord = false
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
