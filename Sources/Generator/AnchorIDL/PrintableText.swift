extension Unicode.Scalar {
  /// Whether the scalar is not seen where it is printed, or changes how its neighbours are: a control character, a
  /// line end, a direction mark or another format character.
  package var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Whether the scalar joins or separates its neighbours in scripts such as Persian, and in emoji.
  fileprivate var isJoiner: Bool { value == 0x200c || value == 0x200d }
}

extension String {
  /// The text on one line, with a space in place of each invisible scalar but joiners: no text of an IDL can end a
  /// comment, move a terminal's cursor or change the order in which source code is read.
  package var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isInvisible && !scalar.isJoiner ? " " : scalar) }
    return String(result)
  }
}
