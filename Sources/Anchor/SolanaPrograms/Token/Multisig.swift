public import AnchorCore
import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the SPL Token program that is an authority of several keys, some of which must sign.
public struct Multisig: Hashable, Sendable {
  /// The length of the account's data in bytes.
  public static let size = 355
  /// The most keys.
  public static let maximumSigners = 11

  /// How many of the keys must sign.
  public var required: UInt8
  /// Whether the account was set up.
  public var isInitialized: Bool
  /// The keys, at most `maximumSigners`.
  public var signers: [PublicKey]

  /// An authority of these keys.
  public init(required: UInt8, isInitialized: Bool = true, signers: [PublicKey]) {
    self.required = required
    self.isInitialized = isInitialized
    self.signers = signers
  }

  /// The authority that `data` holds, exactly `size` bytes; also one that is not initialized yet.
  /// - Throws: `LayoutError`: `truncated` or `trailing` for another length, `bool` for a bad flag, `length` for
  ///   more than 11 keys.
  public init(_ data: RawSpan) throws(LayoutError) {
    do throws(BorshError) {
      try data.requireSize(Multisig.size)
      let count = Int(data.byte(at: 1))
      guard count <= Multisig.maximumSigners else {
        throw BorshError(.length(count: count), remaining: data.byteCount - 1)
      }
      self.init(
        required: data.byte(at: 0), isInitialized: try data.loadBool(2),
        signers: (0..<count).map { data.address(at: 3 + 32 * $0) })
    } catch {
      throw LayoutError(typeName: "Multisig", error: error.located(inInputOf: data.byteCount))
    }
  }

  /// Writes the fields over `data`, `size` bytes, zeros behind the last key.
  public func write(to data: inout [UInt8]) {
    precondition(data.count == Multisig.size, "a multisignature account has 355 bytes")
    data[0] = required
    data[1] = UInt8(truncatingIfNeeded: signers.count)
    data[2] = isInitialized ? 1 : 0
    for position in 0..<Multisig.maximumSigners {
      data.store(position < signers.count ? signers[position] : .systemProgram, at: 3 + 32 * position)
    }
  }

  /// The account's data.
  public var data: [UInt8] {
    var data = [UInt8](repeating: 0, count: Multisig.size)
    write(to: &data)
    return data
  }
}

extension Multisig: JSONEncodable {
  /// Writes an object with one member per field.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("required", required)
      json.member("is_initialized", isInitialized)
      json.member("signers", signers)
    }
  }
}
