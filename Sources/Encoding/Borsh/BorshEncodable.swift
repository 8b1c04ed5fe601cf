/// A value that can be written in Borsh encoding.
public protocol BorshEncodable {
  /// Appends the encoding to `output`.
  /// - Throws: `BorshError.Code.notANumber` for a NaN; `.length` for a collection of 2³² elements or more;
  ///   `.zeroSize` for a list whose elements take no bytes. What was appended before is then still there.
  func encode(borsh output: inout [UInt8]) throws(BorshError)

  /// Appends the encodings of `elements`, with no length in front of them.
  ///
  /// There is a default; types that can be copied in bulk bring their own.
  /// - Throws: `BorshError`, with the index of the element at fault in its path.
  static func encode(borshElements elements: [Self], to output: inout [UInt8]) throws(BorshError)
}

/// A value with a Borsh encoding in both directions.
public typealias BorshCodable = BorshDecodable & BorshEncodable

extension BorshEncodable {
  /// Writes one value after the other.
  @inlinable
  public static func encode(
    borshElements elements: [Self], to output: inout [UInt8]
  ) throws(BorshError) {
    var index = 0
    do throws(BorshError) {
      while index < elements.count {
        try elements[index].encode(borsh: &output)
        index += 1
      }
    } catch {
      throw error.inside(index: index)
    }
  }
}
