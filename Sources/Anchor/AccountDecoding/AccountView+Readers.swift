import AnchorCore
public import Borsh

// For fields whose Swift type does not say how they are written: the generated code passes their reader.

extension AccountView {
  /// The value at an offset, as `read` reads it.
  ///
  /// - Throws: `BorshError`, for offsets that are not a field's.
  public func decoded<Value>(
    at offset: Int, _ read: (inout RawSpan) throws(BorshError) -> Value
  ) throws(BorshError) -> Value {
    var rest = data.extracting(droppingFirst: offset)
    return try read(&rest)
  }
}

extension AccountScan {
  /// Steps over any value, by reading it.
  public static func value<Value>(
    in data: RawSpan, at offset: inout Int, read: (inout RawSpan) throws(BorshError) -> Value
  ) -> Bool {
    guard data.byteCount >= offset else { return false }
    var rest = data.extracting(droppingFirst: offset)
    do throws(BorshError) {
      _ = try read(&rest)
    } catch {
      return false
    }
    offset = data.byteCount - rest.byteCount
    return true
  }
}
