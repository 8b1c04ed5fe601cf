import BytePrimitives

// Readers keep no path while the text is well formed. For an error the text is walked once more up to the
// fault; everything before it has been read, so the walk can trust the grammar.

extension JSONPath {
  /// The path of the value in which `offset` lies, in a text that is well formed up to there.
  init(of offset: Int, in text: RawSpan) {
    self.init()
    var position = 0
    var keyComes = false
    while position < offset {
      switch text.paddedByte(at: position) {
      case JSONByte.objectStart:
        steps.append(.key(""))
        keyComes = true
      case JSONByte.arrayStart:
        steps.append(.index(0))
      case JSONByte.objectEnd, JSONByte.arrayEnd:
        keyComes = false
        _ = steps.popLast()
      case JSONByte.comma:
        if case .index(let index)? = steps.last {
          steps[steps.count - 1] = .index(index + 1)
        } else {
          keyComes = true
        }
      case JSONByte.quote:
        let string = JSONStringSlice(uncheckedFrom: position + 1, in: text)
        position += string.rawByteCount + 1
        guard position <= offset else { break }
        if keyComes, !steps.isEmpty {
          steps[steps.count - 1] = .key(string.string)
          keyComes = false
        }
      default:
        break
      }
      position += 1
    }
    // Between two members the fault lies in the object, not in the member before.
    if keyComes { _ = steps.popLast() }
  }
}
