/// The members of a JSON object, in the order of the text.
public struct JSONObject: Equatable, Sendable {
  /// One member: its key, the key's position, and its value.
  public struct Member: Sendable {
    /// The key, escapes resolved.
    public let key: String
    /// The position of the key's opening quote, in bytes from the start of the text.
    public let offset: Int
    /// The value.
    public let value: JSONNode

    /// A member.
    public init(key: String, offset: Int = 0, value: JSONNode) {
      self.key = key
      self.offset = offset
      self.value = value
    }
  }

  /// The members in the order of the text.
  public let members: [Member]

  /// An object of these members.
  public init(_ members: [Member]) {
    self.members = members
  }

  /// The keys in the order of the text.
  public var keys: [String] { members.map { $0.key } }

  /// The number of members.
  public var count: Int { members.count }

  /// The value of the first member with this key; nil if there is no such member. Keys are compared byte for byte, not by
  /// Unicode's equivalence.
  ///
  /// - Complexity: O(n) in the number of members.
  public subscript(key: String) -> JSONNode? {
    let name = key.utf8
    for member in members where member.key.utf8.count == name.count && member.key.utf8.elementsEqual(name) {
      return member.value
    }
    return nil
  }
}

extension JSONObject.Member: Equatable {
  /// Members are equal by key and value, whatever their positions.
  public static func == (a: JSONObject.Member, b: JSONObject.Member) -> Bool {
    a.key.utf8.elementsEqual(b.key.utf8) && a.value == b.value
  }
}
