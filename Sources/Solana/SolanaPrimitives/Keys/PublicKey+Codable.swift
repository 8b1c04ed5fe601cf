#if !hasFeature(Embedded)
  extension PublicKey: Codable {
    /// Reads the base58 text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the `PublicKeyError` underneath.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        try self.init(container.decode(String.self))
      } catch let error as PublicKeyError {
        throw DecodingError.dataCorrupted(
          .init(
            codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
      }
    }

    /// Writes the base58 text.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(description)
    }
  }
#endif
