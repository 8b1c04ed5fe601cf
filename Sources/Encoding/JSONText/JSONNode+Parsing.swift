import BytePrimitives

extension JSONNode {
  /// Reads a whole text into a tree.
  ///
  /// - Throws: What is wrong with the text, `trailing` included.
  public init(parsing text: [UInt8], options: JSONReader.Options = JSONReader.Options()) throws(JSONError) {
    try self.init(parsing: text[...], options: options)
  }

  /// Reads a whole text into a tree. Offsets count from the start of the slice.
  ///
  /// - Throws: What is wrong with the text, `trailing` included.
  public init(
    parsing text: ArraySlice<UInt8>, options: JSONReader.Options = JSONReader.Options()
  ) throws(JSONError) {
    var reader = JSONReader(text.rawSpan, options: options)
    self = try reader.readNode()
    try reader.finish()
  }
}

extension JSONReader {
  /// Reads the next value, whatever it is, into a tree.
  ///
  /// - Throws: Whatever is wrong in it.
  public mutating func readNode() throws(JSONError) -> JSONNode {
    var open: [OpenContainer] = []
    while true {
      var node: JSONNode
      switch try nextKind() {
      case .object:
        open.append(OpenContainer(offset: position, isObject: true))
        try enterObject()
        if try open[open.count - 1].advance(&self) { continue }
        node = open.removeLast().node
      case .array:
        open.append(OpenContainer(offset: position, isObject: false))
        try enterArray()
        if try open[open.count - 1].advance(&self) { continue }
        node = open.removeLast().node
      case .string:
        let start = position
        node = JSONNode(.string(try scanString().string), offset: start)
      case .number:
        let start = position
        node = JSONNode(.number(try readNumber()), offset: start)
      case .bool:
        let start = position
        node = JSONNode(.bool(try readBool()), offset: start)
      case .null:
        let start = position
        try readNull()
        node = JSONNode(.null, offset: start)
      }
      // The value goes into its container; one that ends with it is a value in turn.
      while true {
        guard !open.isEmpty else { return node }
        open[open.count - 1].append(node)
        if try open[open.count - 1].advance(&self) { break }
        node = open.removeLast().node
      }
    }
  }
}

/// An object or array of which some members have been read.
private struct OpenContainer {
  let offset: Int
  let isObject: Bool
  private var members: [JSONObject.Member] = []
  private var elements: [JSONNode] = []
  private var key = ""
  private var keyOffset = 0

  init(offset: Int, isObject: Bool) {
    self.offset = offset
    self.isObject = isObject
  }

  /// Moves the reader to the next member's value; false at the end.
  mutating func advance(_ reader: inout JSONReader) throws(JSONError) -> Bool {
    guard isObject else { return try reader.nextElement() }
    guard let key = try reader.nextKey() else { return false }
    self.key = key.string
    self.keyOffset = key.offset - 1
    return true
  }

  mutating func append(_ node: JSONNode) {
    if isObject {
      members.append(JSONObject.Member(key: key, offset: keyOffset, value: node))
    } else {
      elements.append(node)
    }
  }

  var node: JSONNode {
    JSONNode(isObject ? .object(JSONObject(members)) : .array(elements), offset: offset)
  }
}
