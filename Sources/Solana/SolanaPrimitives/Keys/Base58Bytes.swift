import BytePrimitives
public import JSONText
public import TextEncodings

/// Fixed bytes that Solana writes in base58: an address, a signature, a blockhash.
public protocol Base58Bytes: FixedBytes, CustomStringConvertible, JSONEncodable {
  /// What a value is in an error message: `public key`.
  static var noun: String { get }

  /// The value that a base58 text encodes: 32 to 44 characters, for 64 bytes 64 to 88.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or the number of bytes that the text encodes instead.
  init(_ base58: String) throws(FixedBytesError<Self>)
}

/// Why a text or bytes are not the value that was asked for.
public enum FixedBytesError<Value: Base58Bytes>: Error, Equatable, Sendable {
  /// The text is not base58 of as many bytes as the value has.
  case invalidText(Base58Error)
  /// There are this many bytes, another number than the value has.
  case byteCountMismatch(Int)
}

extension FixedBytesError: CustomStringConvertible {
  /// One line for people.
  public var description: String {
    switch self {
    case .invalidText(let error): "not a \(Value.noun): \(error.description)"
    case .byteCountMismatch(let count):
      "not a \(Value.noun): expected \(MemoryLayout<Value.Words>.size) bytes, found \(count)"
    }
  }
}

extension Base58Bytes {
  /// The value with these bytes.
  ///
  /// - Throws: `.byteCountMismatch` for another number of them than the value has.
  public init(bytes: [UInt8]) throws(FixedBytesError<Self>) { try self.init(bytes: bytes.rawSpan) }

  /// The value with these bytes.
  ///
  /// - Throws: `.byteCountMismatch` for another number of them than the value has.
  public init(bytes: RawSpan) throws(FixedBytesError<Self>) {
    guard bytes.byteCount == MemoryLayout<Words>.size else { throw .byteCountMismatch(bytes.byteCount) }
    self.init(words: bytes.bitwise(as: Words.self))
  }

  /// Writes the base58 text.
  public func encode(json: inout JSONWriter) { json.string(description) }
}

extension Base58Bytes where Words == Base58.Words32 {
  /// The value that a base58 text of 32 to 44 characters encodes.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or the number of bytes that the text encodes instead.
  public init(_ base58: String) throws(FixedBytesError<Self>) {
    do { self.init(words: try Base58.decode32(base58)) } catch { throw .invalidText(error) }
  }

  /// The value that a base58 text, given as UTF-8, encodes; see `init(_:)`.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or the number of bytes that the text encodes instead.
  public init(base58 text: RawSpan) throws(FixedBytesError<Self>) {
    do { self.init(words: try Base58.decode32(text)) } catch { throw .invalidText(error) }
  }

  /// The base58 text, 32 to 44 characters.
  public var description: String { Base58.encode32(words) }

  /// Appends the base58 text, as ASCII.
  public func appendBase58(to text: inout [UInt8]) { Base58.append32(words, to: &text) }
}

extension Base58Bytes where Words == Base58.Words64 {
  /// The value that a base58 text of 64 to 88 characters encodes.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or the number of bytes that the text encodes instead.
  public init(_ base58: String) throws(FixedBytesError<Self>) {
    do { self.init(words: try Base58.decode64(base58)) } catch { throw .invalidText(error) }
  }

  /// The value that a base58 text, given as UTF-8, encodes; see `init(_:)`.
  ///
  /// - Throws: `.invalidText` with the first wrong character, or the number of bytes that the text encodes instead.
  public init(base58 text: RawSpan) throws(FixedBytesError<Self>) {
    do { self.init(words: try Base58.decode64(text)) } catch { throw .invalidText(error) }
  }

  /// The base58 text, 64 to 88 characters.
  public var description: String { Base58.encode64(words) }

  /// Appends the base58 text, as ASCII.
  public func appendBase58(to text: inout [UInt8]) { Base58.append64(words, to: &text) }
}

#if !hasFeature(Embedded)
  extension Base58Bytes where Self: Codable {
    /// Reads the base58 text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the `FixedBytesError` underneath.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        try self.init(container.decode(String.self))
      } catch let error as FixedBytesError<Self> {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
      }
    }

    /// Writes the base58 text.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }
  }

  extension PublicKey: Codable {}
  extension Signature: Codable {}
  extension Blockhash: Codable {}
#endif
