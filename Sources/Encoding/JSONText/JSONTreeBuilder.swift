/// Puts a tree together from the calls that would write its text.
struct JSONTreeBuilder: Sendable {
  /// An object or array that has begun and not ended.
  private struct Container {
    let isObject: Bool
    var key = ""
    var members: [JSONObject.Member] = []
    var elements: [JSONNode] = []
  }

  private var open: [Container] = []
  /// The value, once it is whole.
  private(set) var root: JSONNode?

  mutating func begin(isObject: Bool) { open.append(Container(isObject: isObject)) }

  mutating func end() {
    guard let container = open.popLast() else { preconditionFailure("an end of JSON that had no beginning") }
    add(container.isObject ? .object(JSONObject(container.members)) : .array(container.elements))
  }

  mutating func key(_ name: String) {
    guard !open.isEmpty else { preconditionFailure("a key of JSON outside an object") }
    open[open.count - 1].key = name
  }

  mutating func add(_ value: JSONNode.Value) {
    let node = JSONNode(value)
    guard let innermost = open.indices.last else {
      root = node
      return
    }
    if open[innermost].isObject {
      open[innermost].members.append(JSONObject.Member(key: open[innermost].key, value: node))
    } else {
      open[innermost].elements.append(node)
    }
  }
}
