public import Borsh
import SolanaPrimitives

extension TokenInstruction: KnownInstruction {
  /// Reads the arguments of the instruction with this tag, as the program does: bytes after them are ignored.
  /// - Throws: `BorshError`; `variant` for a tag without an instruction or an unknown authority type.
  public init(tag: Int, arguments: inout RawSpan) throws(BorshError) {
    switch tag {
    case 0, 20:
      let decimals = try UInt8(borsh: &arguments)
      let mintAuthority = try PublicKey(borsh: &arguments)
      let freezeAuthority = try PublicKey?(borsh: &arguments)
      self =
        tag == 0
        ? .initializeMint(
          decimals: decimals, mintAuthority: mintAuthority, freezeAuthority: freezeAuthority)
        : .initializeMint2(
          decimals: decimals, mintAuthority: mintAuthority, freezeAuthority: freezeAuthority)
    case 1: self = .initializeAccount
    case 2: self = .initializeMultisig(required: try UInt8(borsh: &arguments))
    case 3: self = .transfer(amount: try UInt64(borsh: &arguments))
    case 4: self = .approve(amount: try UInt64(borsh: &arguments))
    case 5: self = .revoke
    case 6:
      let type = try UInt8(borsh: &arguments)
      guard let authority = AuthorityType(rawValue: type) else {
        throw BorshError(.variant(UInt64(type)), remaining: arguments.byteCount + 1)
      }
      self = .setAuthority(authority, newAuthority: try PublicKey?(borsh: &arguments))
    case 7: self = .mintTo(amount: try UInt64(borsh: &arguments))
    case 8: self = .burn(amount: try UInt64(borsh: &arguments))
    case 9: self = .closeAccount
    case 10: self = .freezeAccount
    case 11: self = .thawAccount
    case 12...15:
      let amount = try UInt64(borsh: &arguments)
      let decimals = try UInt8(borsh: &arguments)
      self = Self.checked(tag: tag, amount: amount, decimals: decimals)
    case 16: self = .initializeAccount2(owner: try PublicKey(borsh: &arguments))
    case 17: self = .syncNative
    case 18: self = .initializeAccount3(owner: try PublicKey(borsh: &arguments))
    case 19: self = .initializeMultisig2(required: try UInt8(borsh: &arguments))
    case 21: self = .getAccountDataSize
    case 22: self = .initializeImmutableOwner
    case 23: self = .amountToUIAmount(amount: try UInt64(borsh: &arguments))
    case 24: self = .uiAmountToAmount(text: try arguments.takeText())
    default: throw BorshError(.variant(UInt64(tag)), remaining: arguments.byteCount)
    }
  }

  /// Appends the arguments, without the tag.
  public func encodeArguments(to output: inout [UInt8]) {
    switch self {
    case .initializeMint(let decimals, let mintAuthority, let freezeAuthority),
      .initializeMint2(let decimals, let mintAuthority, let freezeAuthority):
      output.append(decimals)
      output.append(mintAuthority)
      output.append(optional: freezeAuthority)
    case .initializeMultisig(let required), .initializeMultisig2(let required):
      output.append(required)
    case .setAuthority(let type, let newAuthority):
      output.append(type.rawValue)
      output.append(optional: newAuthority)
    case .transfer(let amount), .approve(let amount), .mintTo(let amount), .burn(let amount),
      .amountToUIAmount(let amount):
      output.append(littleEndian: amount)
    case .transferChecked(let amount, let decimals), .approveChecked(let amount, let decimals),
      .mintToChecked(let amount, let decimals), .burnChecked(let amount, let decimals):
      output.append(littleEndian: amount)
      output.append(decimals)
    case .initializeAccount2(let owner), .initializeAccount3(let owner):
      output.append(owner)
    case .uiAmountToAmount(let text):
      output.append(contentsOf: text.utf8)
    case .initializeAccount, .revoke, .closeAccount, .freezeAccount, .thawAccount, .syncNative,
      .getAccountDataSize, .initializeImmutableOwner:
      break
    }
  }

  private static func checked(tag: Int, amount: UInt64, decimals: UInt8) -> TokenInstruction {
    switch tag {
    case 12: .transferChecked(amount: amount, decimals: decimals)
    case 13: .approveChecked(amount: amount, decimals: decimals)
    case 14: .mintToChecked(amount: amount, decimals: decimals)
    default: .burnChecked(amount: amount, decimals: decimals)
    }
  }
}

extension [UInt8] {
  /// Appends a tag of one byte, then the public key if there is one.
  fileprivate mutating func append(optional key: PublicKey?) {
    append(key == nil ? 0 : 1)
    if let key { append(key) }
  }
}

extension RawSpan {
  /// Reads all bytes as text.
  /// - Throws: `utf8` if they are not UTF-8.
  mutating func takeText() throws(BorshError) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    for offset in 0..<byteCount { bytes.append(load(offset, as: UInt8.self)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BorshError(.utf8, remaining: byteCount)
    }
    self = extracting(droppingFirst: byteCount)
    return text
  }
}
