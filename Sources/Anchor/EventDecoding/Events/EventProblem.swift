public import AnchorCore
import Borsh
public import JSONText
public import TextEncodings

/// Data that a program emitted and that is not an event as the program defines it today.
///
/// It keeps the bytes and, if the discriminator is known, the event's name: older and newer builds of a program write
/// other layouts, and their data must not be lost.
public struct EventProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Cause: Equatable, Sendable {
    /// The bytes do not have the layout. Without a type name they begin with the discriminator of no event.
    case layout(LayoutError)
    /// The line has this many fields; an event of Anchor has one.
    case fields(count: Int)
    /// The line is not base64.
    case base64(Base64Error)
    /// The program's event authority did not sign the event instruction: the event is forged.
    case unauthorized
  }

  /// What is wrong.
  public let cause: Cause
  /// The bytes; of several fields, those of all in order; empty if they could not be decoded.
  public let bytes: [UInt8]

  /// A problem with these bytes.
  public init(_ cause: Cause, bytes: [UInt8]) {
    self.cause = cause
    self.bytes = bytes
  }

  /// The event that the discriminator names, as the IDL spells it; nil if it names none.
  public var typeName: String? {
    if case .layout(let error) = cause { error.typeName } else { nil }
  }

  /// How the bytes differ from today's layout of an event.
  public enum LayoutDifference: Sendable {
    /// They end before the last field: an older layout, or one with shorter fields.
    case shorter
    /// They continue after the last field: a newer layout, or one with longer fields.
    case longer
    /// A field holds what its type does not allow.
    case content
  }

  /// How the bytes differ from today's layout; nil if they name no event.
  public var layoutDifference: LayoutDifference? {
    guard case .layout(let error) = cause, error.typeName != nil else { return nil }
    switch error.error.code {
    case .truncated, .length: return .shorter
    case .trailing: return .longer
    default: return .content
    }
  }

  /// What is wrong, in one word: `short` (under eight bytes), `discriminator`, `fields`, `base64`, `unauthorized`, or the
  /// name of the layout's error.
  public var reason: String {
    switch cause {
    case .layout(let error) where error.typeName == nil: bytes.count < 8 ? "short" : "discriminator"
    case .layout(let error): error.error.code.name
    case .fields: "fields"
    case .base64: "base64"
    case .unauthorized: "unauthorized"
    }
  }
}

extension EventProblem: CustomStringConvertible {
  /// One line for people: the event, what is wrong with it, and where.
  public var description: String {
    switch cause {
    case .layout(let error) where error.typeName == nil && bytes.count < 8:
      "no event: \(bytes.count) bytes, a discriminator has 8"
    case .layout(let error) where error.typeName == nil:
      "no known event: \(error)"
    case .layout(let error):
      switch layoutDifference {
      case .shorter: "older or shorter layout of \(error)"
      case .longer: "newer or longer layout of \(error)"
      default: "\(error)"
      }
    case .fields(let count): "no event: \(count) fields, an event has one"
    case .base64(let error): "\(error)"
    case .unauthorized: "forged event: not signed by the program's event authority"
    }
  }
}

extension EventProblem: JSONEncodable {
  /// Writes `{"reason", "field", "offset", "message", "data"}`: field and offset if they are known, data in base64.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("reason", reason)
    if case .layout(let error) = cause, error.typeName != nil {
      if !error.error.path.isEmpty { json.member("field", error.error.pathText) }
      if let offset = error.error.offset { json.member("offset", offset) }
    }
    json.member("message", description)
    json.member("data", Base64.encode(bytes))
    json.endObject()
  }
}
