/// Why bytes are not the value that was asked for: what is wrong, at which byte, in which field.
///
/// While an error travels up through nested values it counts from the end of the input (`remaining`), because
/// only the outermost entry knows where the input began; that entry turns it into `offset`.
public struct BorshError: Error, Equatable, Sendable {
  /// What is wrong with the bytes.
  public enum Code: Equatable, Sendable {
    /// The input ends before the item is complete; `needed` bytes were wanted.
    case truncated(needed: Int)
    /// A length prefix promises `count` elements, more than the bytes that follow can hold; in writing, more than
    /// a prefix of four bytes can name.
    case length(count: Int)
    /// Bytes are left over after the value.
    case trailing
    /// A `bool` byte is neither 0 nor 1.
    case bool(UInt8)
    /// An option tag is neither 0 nor 1.
    case option(UInt8)
    /// An enum tag names no variant.
    case variant(UInt64)
    /// Text is not UTF-8.
    case utf8
    /// A collection of elements that take no bytes: any length would take four bytes.
    case zeroSize
    /// A float is NaN, which Borsh refuses in both directions.
    case notANumber
    /// A map or set holds the same key twice.
    case duplicateKey
    /// Values are nested deeper than the reader allows (`BorshDepth.limit`).
    case nesting
    /// A value to be written has another number of elements than its fixed-size type.
    case elementCount(expected: Int, found: Int)
    /// The first bytes are the discriminator of no known type.
    case discriminator
  }

  /// One step from a value to the part of it that is at fault.
  public enum PathStep: Equatable, Sendable {
    /// A field or a variant, by its IDL spelling.
    case field(String)
    /// An element of a list, from 0.
    case index(Int)
  }

  /// What is wrong.
  public let code: Code
  /// The number of bytes from the faulty item's first byte to the end of the input; 0 in writing.
  public let remaining: Int
  /// Position of the faulty item from the start of the whole input, in bytes; nil until the outermost entry
  /// has filled it in.
  public private(set) var offset: Int?
  /// The steps from the faulty item outwards (innermost first).
  public private(set) var reversedPath: [PathStep]

  /// An error about the item that starts `remaining` bytes before the end of the input.
  public init(_ code: Code, remaining: Int) {
    self.code = code
    self.remaining = remaining
    self.offset = nil
    self.reversedPath = []
  }

  /// The field path, outermost first.
  public var path: [PathStep] { reversedPath.reversed() }

  /// This error as seen from the value that holds the faulty part in `field`.
  public func inside(field: String) -> BorshError {
    var copy = self
    copy.reversedPath.append(.field(field))
    return copy
  }

  /// This error as seen from the list that holds the faulty part at `index`.
  public func inside(index: Int) -> BorshError {
    var copy = self
    copy.reversedPath.append(.index(index))
    return copy
  }

  /// Throws out of line, which halves the size of the readers' fast paths.
  @inline(never)
  public static func raise(_ code: Code, remaining: Int) throws(BorshError) -> Never {
    throw BorshError(code, remaining: remaining)
  }

  /// This error with its offset in an input of `total` bytes. An offset that is already known stays.
  public func located(inInputOf total: Int) -> BorshError {
    guard offset == nil else { return self }
    var copy = self
    copy.offset = total - remaining
    return copy
  }
}
