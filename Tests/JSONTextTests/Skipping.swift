import JSONText

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
