public import Borsh
public import BytePrimitives

/// Steps over the fields of an account in place: what the generated layouts are made of.
///
/// Each function checks the field at `offset` and moves `offset` behind it; false means that the field is not
/// valid, and then decoding the account says why.
///
/// Wrapping operators stand only behind `remaining`, which proves that the offset lies within the data: every
/// later sum and difference is then between 0 and the number of bytes, and cannot wrap.
public enum AccountScan {
  /// Bytes from `offset` on; -1 for an offset outside of the data.
  @inlinable
  @inline(__always)
  static func remaining(_ data: RawSpan, _ offset: Int) -> Int {
    // A negative offset is a huge number here, and so outside; inside, the difference is not negative.
    UInt(bitPattern: offset) <= UInt(bitPattern: data.byteCount) ? data.byteCount &- offset : -1
  }

  /// Steps over `count` bytes of which every pattern is a value.
  @inlinable
  public static func skip(_ count: Int, in data: RawSpan, at offset: inout Int) -> Bool {
    guard count >= 0, remaining(data, offset) >= count else { return false }
    // At most the number of bytes: `remaining` has at least `count`.
    offset &+= count
    return true
  }

  /// Whether the byte at `offset`, which was stepped over, is a `bool`.
  @inlinable
  public static func isBool(_ data: RawSpan, at offset: Int) -> Bool {
    data.byte(at: offset) <= 1
  }

  /// Steps over an option of a value of `size` bytes of which every pattern is a value.
  @inlinable
  public static func option(of size: Int, in data: RawSpan, at offset: inout Int) -> Bool {
    guard remaining(data, offset) >= 1 else { return false }
    let tag = unsafe data.uncheckedByte(at: offset)
    guard tag <= 1 else { return false }
    return skip(tag == 0 ? 1 : 1 + size, in: data, at: &offset)
  }

  /// Steps over a list of values of `size` bytes of which every pattern is a value.
  @inlinable
  public static func list(of size: Int, in data: RawSpan, at offset: inout Int) -> Bool {
    guard remaining(data, offset) >= 4 else { return false }
    let count = unsafe data.uncheckedInteger(at: offset, as: UInt32.self)
    // Not negative: at least four bytes remain.
    let available = data.byteCount &- offset &- 4
    guard let count = Int(exactly: count), size > 0, count <= available / size else { return false }
    // No overflow: the product is at most the number of bytes that there are.
    offset &+= 4 &+ count &* size
    return true
  }

  /// Steps over text.
  @inlinable
  public static func text(in data: RawSpan, at offset: inout Int) -> Bool {
    let start = offset + 4
    guard list(of: 1, in: data, at: &offset) else { return false }
    // Text is mostly ASCII, which needs no closer look. `list` has checked that `start` up to `offset` lies within.
    return data.extracting(start..<offset).isASCII || isUTF8(data, from: start &- 4)
  }

  /// Steps over an option of text.
  @inlinable
  public static func optionalText(in data: RawSpan, at offset: inout Int) -> Bool {
    guard remaining(data, offset) >= 1 else { return false }
    let tag = unsafe data.uncheckedByte(at: offset)
    guard tag <= 1 else { return false }
    offset += 1
    return tag == 0 || text(in: data, at: &offset)
  }

  /// Steps over any value, by decoding it.
  @inlinable
  public static func value<Value: BorshDecodable>(
    of type: Value.Type, in data: RawSpan, at offset: inout Int
  ) -> Bool {
    guard remaining(data, offset) >= 0 else { return false }
    var rest = data.extracting(droppingFirst: offset)
    do throws(BorshError) {
      _ = try Value(borsh: &rest)
    } catch {
      return false
    }
    offset = data.byteCount - rest.byteCount
    return true
  }

  /// Steps over an array of `count` values, by decoding it.
  @inlinable
  public static func array<Element: BorshDecodable>(
    of type: Element.Type, count: Int, in data: RawSpan, at offset: inout Int
  ) -> Bool {
    guard remaining(data, offset) >= 0 else { return false }
    var rest = data.extracting(droppingFirst: offset)
    do throws(BorshError) {
      _ = try [Element](borshFixedArray: &rest, count: count)
    } catch {
      return false
    }
    offset = data.byteCount - rest.byteCount
    return true
  }

  /// Whether the text whose length stands at `offset` is UTF-8.
  @inline(never)
  @usableFromInline
  static func isUTF8(_ data: RawSpan, from offset: Int) -> Bool {
    var start = offset
    return value(of: String.self, in: data, at: &start)
  }
}
