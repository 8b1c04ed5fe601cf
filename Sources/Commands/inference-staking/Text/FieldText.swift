import CommandInterface
import InferenceStaking
import JSONText

/// Values of the program's interface for people: amounts with decimals and unit, times as dates, rates in percent.
///
/// What a number means is told by its field's name, which the interface uses consistently.
enum FieldText {
  /// Adds the fields of an object, nested ones with their path.
  static func add(_ node: JSONNode, to lines: inout LabeledLines, prefix: String = "") {
    guard let object = node.object else { return }
    for member in object.members {
      let name = member.key
      if member.value.object != nil {
        add(member.value, to: &lines, prefix: prefix + name + ".")
      } else if let elements = member.value.array, elements.count > 1 {
        lines.add(prefix + name, "\(elements.count) values")
        for (index, element) in elements.enumerated() { lines.add("  [\(index)]", value(name, element)) }
      } else {
        lines.add(prefix + name, value(name, member.value))
      }
    }
  }

  /// A value for people.
  static func value(_ name: String, _ node: JSONNode) -> String {
    if node.isNull { return "none" }
    if let elements = node.array {
      return elements.isEmpty ? "none" : elements.map { value(name, $0) }.joined(separator: ", ")
    }
    if let bool = node.bool { return bool ? "yes" : "no" }
    if let number = node.uint64 ?? node.string.flatMap(UInt64.init) { return amount(name, number) }
    if let number = node.int64 ?? node.string.flatMap(Int64.init) { return "\(number)" }
    if let text = node.string { return text.isEmpty ? "(empty)" : text }
    return "?"
  }

  private static func amount(_ name: String, _ number: UInt64) -> String {
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
