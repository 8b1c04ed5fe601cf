/// Builds one JSON text: members in the order in which they are written, the same bytes for the same calls.
///
/// ```swift
/// var json = JSONWriter()
/// json.beginObject()
/// json.member("schema", 1)
/// json.member("amount", UInt64(5))   // "5", in quotes
/// json.endObject()
/// ```
///
/// The caller keeps the grammar: one value after each key, each object and array ended.
public struct JSONWriter: Sendable {
  /// The text so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// Whether each member and element is on a line of its own, indented by two spaces a level.
  public let isPretty: Bool
  private var depth = 0
  /// Whether something is before the next member or element, so that a comma is due.
  private var needsComma = false
  /// Whether a key has been written whose value is due.
  private var isAfterKey = false
  /// Takes the values in place of the text; nil for a writer of text.
  private(set) var tree: JSONTreeBuilder?

  /// A writer of a tree: there is no text.
  init(tree: JSONTreeBuilder) {
    self.isPretty = false
    self.tree = tree
  }

  /// A writer of an empty text.
  ///
  /// - Parameter pretty: Whether to write for people, on many lines, instead of without any white space.
  public init(pretty: Bool = false) {
    self.isPretty = pretty
  }

  /// The text so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins an object.
  public mutating func beginObject() { begin(JSONByte.objectStart, isObject: true) }

  /// Ends the innermost object.
  public mutating func endObject() { end(JSONByte.objectEnd) }

  /// Begins an array.
  public mutating func beginArray() { begin(JSONByte.arrayStart, isObject: false) }

  /// Ends the innermost array.
  public mutating func endArray() { end(JSONByte.arrayEnd) }

  /// Writes an object with the members that `body` writes.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    try body(&self)
    endObject()
  }

  /// Writes an array with the elements that `body` writes.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    beginArray()
    try body(&self)
    endArray()
  }

  /// Writes the key of an object's next member; its value comes next.
  public mutating func key(_ name: String) {
    guard tree == nil else {
      tree?.key(name)
      return
    }
    separate()
    appendQuoted(name)
    bytes.append(JSONByte.colon)
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  /// Writes a member of an object, key and value.
  public mutating func member(_ key: String, _ value: some JSONEncodable) {
    self.key(key)
    value.encode(json: &self)
  }

  /// Writes a value.
  public mutating func value(_ value: some JSONEncodable) {
    value.encode(json: &self)
  }

  /// Adds a value to the tree; false, and nothing is added, for a writer of text.
  mutating func addedToTree(_ value: @autoclosure () -> JSONNode.Value) -> Bool {
    guard tree != nil else { return false }
    tree?.add(value())
    return true
  }

  /// Begins a value that is not an object or array: writes the comma that is due before it.
  mutating func beginScalar() {
    separate()
    needsComma = true
  }

  /// Appends bytes of the value that has begun.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(contentsOf more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends what `body` appends, last byte first: the digits of a number come from its end.
  mutating func appendReversed(_ body: (inout [UInt8]) -> Void) {
    var first = bytes.count
    body(&bytes)
    var last = bytes.count - 1
    while first < last {
      bytes.swapAt(first, last)
      first += 1
      last -= 1
    }
  }

  private mutating func begin(_ byte: UInt8, isObject: Bool) {
    guard tree == nil else {
      tree?.begin(isObject: isObject)
      return
    }
    separate()
    bytes.append(byte)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ byte: UInt8) {
    guard tree == nil else {
      tree?.end()
      return
    }
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(byte)
    needsComma = true
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      needsComma = true
      return
    }
    if needsComma { bytes.append(JSONByte.comma) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<max(depth, 0) {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}
