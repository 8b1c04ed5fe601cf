import JSONText

/// Lets `body` read a text.
func read<Value>(
  _ text: String, options: JSONReader.Options = JSONReader.Options(),
  _ body: (inout JSONReader) throws(JSONError) -> Value
) throws(JSONError) -> Value {
  let slice = Array(text.utf8)[...]
  let span = slice.span
  var reader = unsafe JSONReader(span.bytes, options: options)
  let value = try body(&reader)
  try reader.finish()
  return value
}

/// What reading a text as a tree throws; nil if nothing.
func error(of text: String, options: JSONReader.Options = JSONReader.Options()) -> JSONError? {
  error(of: Array(text.utf8), options: options)
}

/// What reading bytes as a tree throws; nil if nothing.
func error(of bytes: [UInt8], options: JSONReader.Options = JSONReader.Options()) -> JSONError? {
  do {
    _ = try JSONNode(parsing: bytes, options: options)
    return nil
  } catch {
    return error
  }
}

/// What skipping over a whole document throws; nil if nothing.
func skipError(_ document: [UInt8], options: JSONReader.Options = JSONReader.Options()) -> JSONError? {
  do {
    let slice = document[...]
    let span = slice.span
    var reader = unsafe JSONReader(span.bytes, options: options)
    try reader.skipValue()
    try reader.finish()
    return nil
  } catch {
    return error
  }
}
