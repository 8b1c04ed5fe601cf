extension BorshError: CustomStringConvertible {
  /// The error in one line: field path, what is wrong, where.
  ///
  ///     operator_pool.description: length 4294967295 at byte 91 exceeds the 1280 bytes that follow
  public var description: String {
    let place = pathText
    return place.isEmpty ? problem : "\(place): \(problem)"
  }

  /// The field path as text, for example `pools[3].description`; empty for the value itself.
  public var pathText: String {
    var text = ""
    for step in path {
      switch step {
      case .field(let name):
        if !text.isEmpty { text += "." }
        text += name
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  private var problem: String {
    switch code {
    case .truncated(let needed): "\(needed) bytes wanted \(position), \(remaining) there"
    case .length(let count): lengthProblem(count)
    case .trailing: "\(remaining) bytes left over \(position)"
    case .bool(let byte): "bool \(position) is \(byte), neither 0 nor 1"
    case .option(let tag): "option tag \(position) is \(tag), neither 0 nor 1"
    case .variant(let tag): "enum tag \(position) is \(tag), which names no variant"
    case .utf8: "text is not UTF-8 \(position)"
    case .zeroSize: "\(located("list")) has elements that take no bytes"
    case .notANumber: "\(located("float")) is NaN"
    case .duplicateKey: "key \(position) is there twice"
    case .nesting: "value \(position) is nested deeper than \(BorshDepth.limit) levels"
    case .elementCount(let expected, let found): "\(found) elements where the type has \(expected)"
    case .discriminator: "discriminator \(position) names no known type"
    }
  }

  private func lengthProblem(_ count: Int) -> String {
    // In writing there is no input that a length could exceed.
    guard remaining >= 4 else { return "length \(count) exceeds the 4294967295 that a prefix can name" }
    let following = remaining - 4
    return count > following
      ? "length \(count) \(position) exceeds the \(following) bytes that follow"
      : "length \(count) \(position) needs more than the \(following) bytes that follow"
  }

  /// Names an item with its position; there is no position in writing.
  private func located(_ item: String) -> String {
    offset == nil && remaining == 0 ? item : "\(item) \(position)"
  }

  private var position: String {
    if let offset { return "at byte \(offset)" }
    return remaining == 0 ? "at the end" : "\(remaining) bytes before the end"
  }
}

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
