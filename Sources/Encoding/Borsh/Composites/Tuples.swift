// A tuple is its elements one after the other. Swift's tuples conform to no protocol, hence functions.

/// Reads the elements of a tuple; their types follow from what the result is assigned to.
///
///     let (id, name): (UInt64, String) = try decodeBorshTuple(from: &bytes)
/// - Throws: `BorshError`, with the position of the element at fault in its path.
public func decodeBorshTuple<each Element: BorshDecodable>(
  from bytes: inout RawSpan
) throws(BorshError) -> (repeat each Element) {
  var index = 0
  return (repeat try decodeElement((each Element).self, at: &index, from: &bytes))
}

/// Appends the elements of a tuple.
/// - Throws: `BorshError`, with the position of the element at fault in its path.
public func encodeBorshTuple<each Element: BorshEncodable>(
  _ elements: repeat each Element, to output: inout [UInt8]
) throws(BorshError) {
  var index = 0
  repeat try encodeElement(each elements, at: &index, to: &output)
}

private func decodeElement<Element: BorshDecodable>(
  _ type: Element.Type, at index: inout Int, from bytes: inout RawSpan
) throws(BorshError) -> Element {
  do throws(BorshError) {
    let element = try Element(borsh: &bytes)
    index += 1
    return element
  } catch {
    throw error.inside(index: index)
  }
}

private func encodeElement(
  _ element: some BorshEncodable, at index: inout Int, to output: inout [UInt8]
) throws(BorshError) {
  do throws(BorshError) {
    try element.encode(borsh: &output)
    index += 1
  } catch {
    throw error.inside(index: index)
  }
}
