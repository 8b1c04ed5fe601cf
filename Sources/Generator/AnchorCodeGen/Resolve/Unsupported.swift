/// Why a part of the IDL cannot be generated, and its position in the file.
struct Unsupported: Error, Equatable {
  /// The path from the part that is reported to the cause, innermost name first.
  var reversedPath: [String] = []
  var reason: String
  var offset: Int?

  init(_ reason: String, at offset: Int?) {
    self.reason = reason
    self.offset = offset
  }

  /// The error with `part` at the front of its path.
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
