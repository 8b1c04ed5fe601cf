public import ProgramRuntime
public import SolanaPrimitives
import SolanaTransactions

/// The Memo program, version 2: logs the signers and the text.
public struct MemoProcessor: HostedProgram {
  /// The program's address.
  public let id: PublicKey

  /// The program at `id`.
  public init(id: PublicKey = .memoProgram) { self.id = id }

  /// An account owned by the second loader, whose programs can't be upgraded.
  public var account: AccountState { .deployedProgram }

  /// Logs the signers and the text.
  ///
  /// - Throws: `MissingRequiredSignature` if one of the accounts is not a signer, `InvalidInstructionData` if the
  ///   data is not UTF-8.
  public func process(_ invocation: inout Invocation) throws(ProgramFailure) {
    var isSignatureMissing = false
    for position in 0..<invocation.accountCount {
      if invocation.isSigner(at: position) {
        invocation.log("Signed by \(invocation.address(at: position))")
      } else {
        isSignatureMissing = true
      }
    }
    if isSignatureMissing { throw ProgramFailure(.missingRequiredSignature) }
    guard let text = String(validating: invocation.data, as: UTF8.self) else {
      invocation.log("Invalid UTF-8, from byte \(validPrefixLength(of: invocation.data))")
      throw ProgramFailure(.invalidInstructionData)
    }
    invocation.log("Memo (len \(text.utf8.count)): \(rustQuoted(text))")
  }

  /// The number of bytes before the first that is not valid UTF-8.
  private func validPrefixLength(of bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { length += UTF8.width(scalar) }
    return length
  }
}

/// The text as Rust's `Debug` writes it, in quotes and with escapes; the program logs this.
private func rustQuoted(_ text: String) -> String {
  var output = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    default:
      if isPrintable(scalar) {
        output.unicodeScalars.append(scalar)
      } else {
        output += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
  }
  return output + "\""
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7f }
  if scalar.properties.isGraphemeExtend { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
    .spaceSeparator:
    return false
  default: return true
  }
}
