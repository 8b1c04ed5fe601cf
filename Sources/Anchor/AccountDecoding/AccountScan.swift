public import Borsh
public import BytePrimitives

/// Checks the fields of an account in place, one after the other, for the layouts in generated code.
///
/// Each function checks the field at `offset` and moves `offset` to the byte after it. False means that the field is not
/// valid, or that `offset` is outside the data; decoding the account then says what is wrong.
///
/// Wrapping operators are used only after `remaining`, which proves that the offset is within the data: every later sum
/// and difference is then between 0 and the number of bytes, and cannot wrap.
public enum AccountScan {
  /// The number of bytes from `offset` on; -1 for an offset outside the data.
  @inlinable
  @inline(__always)
  static func remaining(_ data: RawSpan, _ offset: Int) -> Int {
    // As unsigned, a negative offset is larger than any number of bytes; inside, the difference is not negative.
    UInt(bitPattern: offset) <= UInt(bitPattern: data.byteCount) ? data.byteCount &- offset : -1
  }

  /// Skips `count` bytes of fields that hold any bytes.
  @inlinable
  public static func skip(_ count: Int, in data: RawSpan, at offset: inout Int) -> Bool {
    guard count >= 0, remaining(data, offset) >= count else { return false }
    // At most the number of bytes, because at least `count` remain.
    offset &+= count
    return true
  }

  /// Whether the byte at `offset` is a `bool`.
  @inlinable
  public static func isBool(_ data: RawSpan, at offset: Int) -> Bool {
    guard remaining(data, offset) >= 1 else { return false }
    // One byte remains.
    return unsafe data.uncheckedByte(at: offset) <= 1
  }

  /// Skips an option of a value of `size` bytes that can be any bytes.
  @inlinable
  public static func option(of size: Int, in data: RawSpan, at offset: inout Int) -> Bool {
    guard remaining(data, offset) >= 1 else { return false }
    // One byte remains.
    let tag = unsafe data.uncheckedByte(at: offset)
    guard tag <= 1, skip(1, in: data, at: &offset) else { return false }
    return tag == 0 || skip(size, in: data, at: &offset)
  }

  /// Skips a list of values of `size` bytes each that can be any bytes.
  @inlinable
  public static func list(of size: Int, in data: RawSpan, at offset: inout Int) -> Bool {
    guard remaining(data, offset) >= 4 else { return false }
    // Four bytes remain.
    let count = unsafe data.uncheckedInteger(at: offset, as: UInt32.self)
    // Not below 0, because four bytes remain.
    let available = data.byteCount &- offset &- 4
    guard let count = Int(exactly: count), size > 0, count <= available / size else { return false }
    // The product is at most `available`, and the sum at most the number of bytes.
    offset &+= 4 &+ count &* size
    return true
  }

  /// Skips text, checking that it is UTF-8.
  @inlinable
  public static func text(in data: RawSpan, at offset: inout Int) -> Bool {
    let prefix = offset
    guard list(of: 1, in: data, at: &offset) else { return false }
    // Text is mostly ASCII, which is UTF-8. `list` has checked that the length, the four bytes from `prefix` on, and the
    // text, from there up to `offset`, are within the data: the sum is at most `offset`.
    return data.extracting(prefix &+ 4..<offset).isASCII || isUTF8(data, at: prefix)
  }

  /// Skips an option of text, checking that it is UTF-8.
  @inlinable
  public static func optionalText(in data: RawSpan, at offset: inout Int) -> Bool {
    guard remaining(data, offset) >= 1 else { return false }
    // One byte remains.
    let tag = unsafe data.uncheckedByte(at: offset)
    guard tag <= 1, skip(1, in: data, at: &offset) else { return false }
    return tag == 0 || text(in: data, at: &offset)
  }

  /// Skips a value of any type, by decoding it.
  @inlinable
  public static func value<Value: BorshDecodable>(
    of type: Value.Type, in data: RawSpan, at offset: inout Int
  ) -> Bool {
    value(in: data, at: &offset) { (rest: inout RawSpan) throws(BorshError) -> Value in
      try Value(borsh: &rest)
    }
  }

  /// Skips a value of a type that does not say how it is encoded, with the function that reads it.
  @inlinable
  public static func value<Value>(
    in data: RawSpan, at offset: inout Int, read: (inout RawSpan) throws(BorshError) -> Value
  ) -> Bool {
    guard remaining(data, offset) >= 0 else { return false }
    var rest = data.extracting(droppingFirst: offset)
    do throws(BorshError) {
      _ = try read(&rest)
    } catch {
      return false
    }
    // What is left is the end of the data, and so not longer.
    offset = data.byteCount &- rest.byteCount
    return true
  }

  /// Skips an array of `count` values, by decoding it.
  @inlinable
  public static func array<Element: BorshDecodable>(
    of type: Element.Type, count: Int, in data: RawSpan, at offset: inout Int
  ) -> Bool {
    value(in: data, at: &offset) { (rest: inout RawSpan) throws(BorshError) -> [Element] in
      try [Element](borshFixedArray: &rest, count: count)
    }
  }

  /// Whether the text whose length is at `offset` is UTF-8.
  @inline(never)
  @usableFromInline
  static func isUTF8(_ data: RawSpan, at offset: Int) -> Bool {
    var start = offset
    return value(of: String.self, in: data, at: &start)
  }
}
