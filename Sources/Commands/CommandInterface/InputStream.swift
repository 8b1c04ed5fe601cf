/// Reads an input piece by piece.
struct InputStream: ~Copyable {
  private let source: InputSource
  private let descriptor: Int32
  private static let chunkSize = 1 << 18

  /// Opens the input.
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
    }
  }

  deinit {
    if descriptor != System.standardInput { System.closeStream(descriptor) }
  }

  /// The next bytes; nil at the end.
  mutating func next() throws(CommandError) -> [UInt8]? {
    do {
      let bytes = try System.readBytes(descriptor, upTo: InputStream.chunkSize)
      return bytes.isEmpty ? nil : bytes
    } catch {
      throw CommandError("cannot read \(source.title): \(error.message)")
    }
  }
}
