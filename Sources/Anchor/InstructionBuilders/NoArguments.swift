public import Borsh
public import JSONText

/// The arguments of an instruction that takes none: its data is the discriminator alone.
public struct NoArguments: Hashable, Sendable {
  /// No arguments.
  public init() {}
}

extension NoArguments: BorshCodable {
  /// Reads nothing.
  public init(borsh bytes: inout RawSpan) throws(BorshError) { self.init() }
  /// Always 0.
  public static var minimumBorshSize: Int { 0 }
  /// Writes nothing.
  public func encode(borsh output: inout [UInt8]) throws(BorshError) {}
}

extension NoArguments: JSONEncodable {
  /// Writes an empty object.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.endObject()
  }
}
