import Borsh

/// Reads from the front of `bytes`, and returns how many are left.
func reading<Value>(
  _ bytes: [UInt8], _ body: (inout RawSpan) throws(BorshError) -> Value
) throws(BorshError) -> (value: Value, left: Int) {
  let slice = bytes[...]
  let span = slice.span
  var cursor = unsafe span.bytes
  let value = try body(&cursor)
  return (value, cursor.byteCount)
}
