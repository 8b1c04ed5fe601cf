import CommandInterface
import InferenceStaking
import JSONText

/// Values with the IDL's field names for people: amounts with decimals and unit, times as dates, rates in percent.
///
/// The IDL uses field names consistently, so the name of a number's field decides its unit.
enum FieldText {
  /// Adds the fields of a value. The fields of a nested value have its path before their names.
  static func add(of value: some JSONEncodable, to lines: inout LabeledLines, prefix: String = "") {
    let node = JSONNode(encoding: value)
    // A single struct of arguments: its name, `args`, says nothing to people.
    if let members = node.object?.members, members.count == 1, members[0].key == "args" {
      add(members[0].value, to: &lines, prefix: prefix)
    } else {
      add(node, to: &lines, prefix: prefix)
    }
  }

  private static func add(_ node: JSONNode, to lines: inout LabeledLines, prefix: String) {
    for member in node.object?.members ?? [] {
      let name = member.key
      if member.value.object != nil {
        add(member.value, to: &lines, prefix: prefix + name + ".")
      } else if let elements = member.value.array, elements.count > 1 {
        lines.add(prefix + name, "\(elements.count) values")
        for (index, element) in elements.enumerated() { lines.add("  [\(index)]", text(element, of: name)) }
      } else {
        lines.add(prefix + name, text(member.value, of: name))
      }
    }
  }

  /// The plain fields of an instruction of another program on one line, in its own units: `amount 974`.
  static func inline(_ value: (some JSONEncodable)?) -> String {
    guard let value, let object = JSONNode(encoding: value).object else { return "" }
    return object.members.compactMap { member in
      switch member.value.value {
      case .string(let text): "\(member.key) \(text)"
      case .bool(let bool): "\(member.key) \(bool)"
      case .number(let number): "\(member.key) \(digits(of: number))"
      case .null, .array, .object: nil
      }
    }.joined(separator: ", ")
  }

  /// The value of the field `name`. Integers of 64 and 128 bits are decimal digits in a string.
  private static func text(_ node: JSONNode, of name: String) -> String {
    switch node.value {
    case .null: "none"
    case .bool(let bool): bool ? "yes" : "no"
    case .array(let elements):
      elements.isEmpty ? "none" : elements.map { text($0, of: name) }.joined(separator: ", ")
    case .string(""): "(empty)"
    case .string(let string): node.uint64.map { amount($0, of: name) } ?? string
    case .number(let number): node.uint64.map { amount($0, of: name) } ?? digits(of: number)
    case .object: "?"
    }
  }

  private static func digits(of number: JSONNumber) -> String {
    switch number {
    case .integer(let magnitude, let isNegative): (isNegative ? "-" : "") + "\(magnitude)"
    case .beyondRange(let text), .decimal(let text): text
    }
  }

  private static func amount(_ number: UInt64, of name: String) -> String {
    let words = name.split(separator: "_").map(String.init)
    if name.hasSuffix("_bps") { return percent(number) }
    if name.hasSuffix("_timestamp") || name == "epoch_finalized_at" {
      return number == 0 ? "none" : UnixTime.text(Int64(clamping: number))
    }
    if name.hasSuffix("_seconds") { return "\(number) s" }
    if name.hasSuffix("per_share") { return "\(number) / 10^18 USDC base units" }
    if words.contains("usdc"), !name.hasSuffix("epoch") { return USDCAmount(baseUnits: number).description }
    if isTokenAmount(name, words) { return TokenAmount(baseUnits: number).description }
    return "\(number)"
  }

  private static func isTokenAmount(_ name: String, _ words: [String]) -> Bool {
    if words.contains("shares") || words.contains("epoch") || words.contains("pools") { return false }
    let tokenWords: Set<String> = [
      "token", "rewards", "reward", "staked", "unstaking", "unstake", "stake", "fee",
    ]
    let isAmount = words.contains("amount") || words.contains("rewards") || words.contains("commission")
    return isAmount && !tokenWords.isDisjoint(with: words)
      || ["total_unstaking", "min_operator_token_stake", "operator_pool_registration_fee"].contains(name)
  }

  /// Basis points in percent with two decimals.
  static func percent(_ bps: UInt64) -> String {
    let rest = bps % 100
    return "\(bps / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
