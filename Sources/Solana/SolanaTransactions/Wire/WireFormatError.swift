/// Why bytes are not a message or a transaction: what is wrong, at which byte, in which field.
public struct WireFormatError: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  public enum Code: Hashable, Sendable {
    /// The input ends before the field is complete; `needed` bytes were wanted at the error's offset.
    case truncated(needed: Int)
    /// Bytes are left over, from the error's offset on.
    case trailing
    /// The version is not one that this package knows, or does not belong there.
    case version(UInt8)
    /// A length is not in its shortest form.
    case compactAlias
    /// A length is over 65535, or takes more than three bytes.
    case compactOverflow
    /// The header promises more accounts than there are, or no fee payer that can pay.
    case header
    /// An index names no account that may be there; `limit` is the first index that is out of range.
    case index(UInt8, limit: Int)
    /// The number of signatures is not what the header requires.
    case signatureCount(Int, required: Int)
    /// More items than the format allows.
    case limit(count: Int, maximum: Int)
    /// A version 1 configuration mask names no known request, or half of one.
    case configurationMask(UInt32)
    /// A lookup loads no address.
    case emptyLookup
  }

  /// What is wrong.
  public let code: Code
  /// Position of the fault from the start of the input, in bytes.
  public let offset: Int
  /// The field at fault.
  public let field: WireField

  init(_ code: Code, at offset: Int, _ field: WireField) {
    self.code = code
    self.offset = offset
    self.field = field
  }
}

extension WireFormatError: CustomStringConvertible {
  /// The error as a sentence for people: `message.instructions[2].accounts: index 9 at byte 310 is out of range …`.
  public var description: String {
    let place = "\(field): "
    switch code {
    case .truncated(let needed):
      return place + "the input ends inside the \(needed) bytes wanted at byte \(offset)"
    case .trailing: return place + "bytes are left over from byte \(offset) on"
    case .version(let number): return place + "version \(number) at byte \(offset) is not supported here"
    case .compactAlias: return place + "the length at byte \(offset) is not in its shortest form"
    case .compactOverflow: return place + "the length at byte \(offset) is over 65535"
    case .header: return place + "the header at byte \(offset) contradicts the number of accounts"
    case .index(let index, let limit):
      return place + "index \(index) at byte \(offset) is out of range (\(limit) accounts may be there)"
    case .signatureCount(let count, let required):
      return place + "\(count) signatures, but the header requires \(required)"
    case .limit(let count, let maximum):
      return place + "\(count) at byte \(offset) is more than the \(maximum) that the format allows"
    case .configurationMask(let mask):
      return place
        + "mask 0x\(String(mask, radix: 16)) at byte \(offset) names unknown requests or half of one"
    case .emptyLookup: return place + "the lookup at byte \(offset) loads no address"
    }
  }
}

/// Throws out of line, which keeps the reader's fast path small.
@inline(never)
func refuse(_ code: WireFormatError.Code, at offset: Int, _ field: WireField) throws(WireFormatError) -> Never
{
  throw WireFormatError(code, at: offset, field)
}
