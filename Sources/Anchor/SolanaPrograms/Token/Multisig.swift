public import Borsh
import BytePrimitives
public import JSONText
public import SolanaPrimitives

/// An account of the SPL Token program that is an authority with several signers, of which a number must sign.
public struct Multisig: FixedSizeAccount {
  /// The type's name, for errors.
  public static let typeName = "Multisig"
  /// The number of bytes of the account's data.
  public static let size = 355
  /// The largest number of signers.
  public static let maximumSigners = 11

  /// How many of the signers must sign.
  public var required: UInt8
  /// Whether the account is initialized.
  public var isInitialized: Bool
  /// The signers, at most `maximumSigners`.
  public var signers: [PublicKey]

  /// An authority with these signers.
  public init(required: UInt8, isInitialized: Bool = true, signers: [PublicKey]) {
    self.required = required
    self.isInitialized = isInitialized
    self.signers = signers
  }

  /// Decodes an authority from exactly `size` bytes, also one that is not initialized.
  /// - Throws: `truncated` or `trailing` for another length, `bool` for an invalid flag, `length` for more
  ///   than 11 signers.
  public init(fields data: RawSpan) throws(BorshError) {
    try data.requireSize(Multisig.size)
    let count = Int(data.byte(at: 1))
    guard count <= Multisig.maximumSigners else {
      throw BorshError(.length(count: count), remaining: data.byteCount - 1)
    }
    self.init(
      required: data.byte(at: 0), isInitialized: try data.loadBool(2),
      signers: (0..<count).map { data.address(at: 3 + 32 * $0) })
  }

  /// Writes the fields over `data`, with zeros after the last signer.
  ///
  /// - Precondition: `data` has exactly `size` bytes, and there are at most `maximumSigners`.
  public func write(to data: inout [UInt8]) {
    precondition(data.count == Multisig.size, "a multisig account has 355 bytes")
    precondition(signers.count <= Multisig.maximumSigners, "a multisig account has at most 11 signers")
    data.store(littleEndian: required, at: 0)
    data.store(littleEndian: UInt8(signers.count), at: 1)
    data.store(littleEndian: UInt8(isInitialized ? 1 : 0), at: 2)
    let none = PublicKey(words: 0, 0, 0, 0)
    for position in 0..<Multisig.maximumSigners {
      data.store(position < signers.count ? signers[position] : none, at: 3 + 32 * position)
    }
  }
}

extension Multisig {
  /// Writes an object with one member for each field.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      json.member("required", required)
      json.member("is_initialized", isInitialized)
      json.member("signers", signers)
    }
  }
}
