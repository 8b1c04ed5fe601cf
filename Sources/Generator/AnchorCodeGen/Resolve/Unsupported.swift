/// Why something of the IDL cannot be generated, and where it stands in the file.
struct Unsupported: Error, Equatable {
  /// The parts on the way to what is at fault, innermost first.
  var reversedPath: [String] = []
  var reason: String
  var offset: Int?

  init(_ reason: String, at offset: Int?) {
    self.reason = reason
    self.offset = offset
  }

  /// The same, seen from what holds the part.
  func inside(_ part: String, at offset: Int) -> Unsupported {
    var copy = self
    copy.reversedPath.append(part)
    copy.offset = copy.offset ?? offset
    return copy
  }

  /// `field.part: reason`.
  var text: String {
    reversedPath.isEmpty ? reason : reversedPath.reversed().joined(separator: ".") + ": " + reason
  }
}
