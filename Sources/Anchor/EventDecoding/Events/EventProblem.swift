public import AnchorCore
import Borsh
public import TextEncodings

/// Data that a program published and that is no event as the program defines it today.
///
/// It is kept with its bytes and, where the discriminator is known, with the event's name: older and newer builds of
/// a program write other layouts, and nothing of that may vanish.
public struct EventProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Cause: Equatable, Sendable {
    /// The bytes are not of the layout; without a type name they open with no event's discriminator.
    case layout(LayoutError)
    /// The line has this many fields, and Anchor's events have one.
    case fields(count: Int)
    /// The line is no base64.
    case base64(Base64Error)
    /// Bytes of an event instruction that the program's event authority did not sign: forged.
    case unauthorized
  }

  /// What is wrong.
  public let cause: Cause
  /// The bytes; of several fields those of all, one after the other; empty where they could not be decoded.
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

  /// How the bytes differ from today's layout, where the event is known.
  public enum LayoutDifference: Sendable {
    /// They end before the last field: an older layout, or one with shorter fields.
    case shorter
    /// They go on behind the last field: a newer layout, or one with longer fields.
    case longer
    /// A field holds what its type does not allow.
    case content
  }

  /// How the bytes differ from today's layout; nil where they name no event.
  public var layoutDifference: LayoutDifference? {
    guard case .layout(let error) = cause, error.typeName != nil else { return nil }
    switch error.error.code {
    case .truncated, .length: return .shorter
    case .trailing: return .longer
    default: return .content
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
