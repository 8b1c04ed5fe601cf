public import BytePrimitives

extension String: BorshDecodable, BorshEncodable, BorshKey {
  /// The number of bytes in four bytes, then the text in UTF-8.
  ///
  /// Malformed UTF-8 is refused, never repaired; the error points at the first byte of the first wrong sequence.
  @inlinable
  public init(borsh bytes: inout RawSpan) throws(BorshError) {
    let count = try borshCount(ofElementsOf: 1, from: &bytes)
    let text = bytes.extracting(first: count)
    if text.isASCII {
      self = text.repairedText
    } else {
      self = try validatedText(text, remaining: bytes.byteCount)
    }
    bytes = bytes.extracting(droppingFirst: count)
  }

  /// Always 4: the empty text.
  @inlinable
  public static var minimumBorshSize: Int { 4 }

  /// The number of bytes in four bytes, then the text in UTF-8.
  @inlinable
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {
    let text = utf8
    try appendBorshCount(text.count, to: &output)
    output.append(contentsOf: text)
  }

  /// Compares the UTF-8 bytes, as Rust does; Unicode equivalence plays no part.
  @inlinable
  public static func precedesInBorsh(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}

/// The text of bytes that are not all ASCII; `remaining` counts from their start to the end of the input.
@usableFromInline
func validatedText(_ text: RawSpan, remaining: Int) throws(BorshError) -> String {
  let string = unsafe text.withUnsafeBytes { raw in
    unsafe raw.withMemoryRebound(to: UInt8.self) { unsafe String(validating: $0, as: UTF8.self) }
  }
  guard let string else {
    try BorshError.raise(.utf8, remaining: remaining - text.utf8PrefixCount)
  }
  return string
}
