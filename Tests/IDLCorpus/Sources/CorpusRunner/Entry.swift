import AccountDecoding
import AnchorCore
import Borsh
import InstructionBuilders
import JSONText

/// A generated type, with a function that decodes data and returns the value as JSON and encoded again.
public struct Entry: Sendable {
  /// The path of the IDL in the corpus.
  public let file: String
  /// `account`, `event` or `instruction`.
  public let kind: String
  /// The name in the IDL.
  public let name: String
  /// The JSON of some data, and the data that its value encodes to.
  public let pass: @Sendable (_ data: [UInt8]) throws -> (json: [UInt8], data: [UInt8])

  /// An account type; its view must accept the data too.
  public static func account<T: AnchorAccount>(_ file: String, _ type: T.Type) -> Entry {
    Entry(file: file, kind: "account", name: T.typeName) { data in
      let value = try T(account: data)
      _ = try T.View(data)
      return (json(value), try value.accountBytes())
    }
  }

  /// An event type.
  public static func event<T: AnchorEvent>(_ file: String, _ type: T.Type) -> Entry {
    Entry(file: file, kind: "event", name: T.typeName) { data in
      try whole(T.self, data, discriminator: T.discriminator)
    }
  }

  /// An instruction type; the value is its arguments.
  public static func instruction<T: AnchorInstruction>(_ file: String, _ type: T.Type) -> Entry {
    Entry(file: file, kind: "instruction", name: T.schema.name) { data in
      try whole(T.Arguments.self, data, discriminator: T.schema.discriminator)
    }
  }

  private static func whole<T: BorshCodable & JSONEncodable>(
    _ type: T.Type, _ data: [UInt8], discriminator: Discriminator
  ) throws -> (json: [UInt8], data: [UInt8]) {
    let prefix = discriminator.bytes
    guard data.starts(with: prefix) else { throw Difference("the discriminator is \(prefix)") }
    let value = try T(wholeBorsh: Array(data.dropFirst(prefix.count)))
    return (json(value), prefix + (try value.borshBytes()))
  }

  private static func json(_ value: some JSONEncodable) -> [UInt8] {
    var writer = JSONWriter()
    value.encode(json: &writer)
    return writer.bytes
  }
}

/// A difference from the expected value.
public struct Difference: Error, CustomStringConvertible {
  /// Where and what it is.
  public let description: String

  /// A difference with this description.
  public init(_ description: String) { self.description = description }
}
