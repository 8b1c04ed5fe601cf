/// An instruction's name and what it demands of its accounts.
struct InstructionRules {
  /// What the program logs before anything else.
  let logLine: String
  /// The accounts, in declared order.
  let accounts: [AccountRule]
  /// The position of each account by the raw value of its name; `absent` for names that are not in the list.
  private let positions: [UInt8]

  private static let absent = UInt8.max

  init(_ name: String, accounts: [AccountRule]) {
    logLine = "Instruction: " + name
    self.accounts = accounts
    var positions = Array(repeating: Self.absent, count: AccountName.allCases.count)
    for (index, rule) in accounts.enumerated() { positions[Int(rule.name.rawValue)] = UInt8(index) }
    self.positions = positions
  }

  /// The position of an account of the list. A name that is not in the list is a mistake in a table, which the
  /// tests look for; it gives the first position.
  func position(_ name: AccountName) -> Int {
    let position = positions[Int(name.rawValue)]
    return position == Self.absent ? 0 : Int(position)
  }
}
