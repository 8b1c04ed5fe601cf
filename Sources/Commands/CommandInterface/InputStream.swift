/// Reads an input in chunks.
struct InputStream: ~Copyable {
  private let source: InputSource
  private let descriptor: Int32?
  /// What is left of an input that is in memory.
  private var remaining: ArraySlice<UInt8> = []
  private static let chunkSize = 1 << 18

  /// Opens the input.
  ///
  /// - Throws: `CommandError` if it cannot be opened.
  init(_ source: InputSource) throws(CommandError) {
    self.source = source
    switch source {
    case .standardInput: descriptor = System.standardInput
    case .file(let path):
      do {
        descriptor = try System.openForReading(path)
      } catch {
        throw CommandError("cannot read \(source.title): \(error.message)")
      }
    case .bytes(let bytes):
      descriptor = nil
      remaining = bytes[...]
    }
  }

  deinit {
    if case .file = source, let descriptor { System.closeStream(descriptor) }
  }

  /// The next bytes; nil at the end.
  mutating func next() throws(CommandError) -> [UInt8]? {
    let bytes: [UInt8]
    if let descriptor {
      do {
        bytes = try System.readBytes(descriptor, upTo: InputStream.chunkSize)
      } catch {
        throw CommandError("cannot read \(source.title): \(error.message)")
      }
    } else {
      bytes = Array(remaining.prefix(InputStream.chunkSize))
      remaining = remaining.dropFirst(bytes.count)
    }
    return bytes.isEmpty ? nil : bytes
  }
}
