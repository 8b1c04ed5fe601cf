public import Borsh
import SolanaPrimitives

// The encoding is bincode's: integers of fixed size, a tag of four bytes, and text after its length of eight bytes.

extension SystemInstruction: KnownInstruction {
  /// Reads the arguments of the instruction with this tag; bytes after them are ignored.
  /// - Throws: `BorshError`; `variant` for a tag without an instruction.
  public init(tag: Int, arguments: inout RawSpan) throws(BorshError) {
    switch tag {
    case 0:
      let lamports = try UInt64(borsh: &arguments)
      let space = try UInt64(borsh: &arguments)
      self = .createAccount(lamports: lamports, space: space, owner: try PublicKey(borsh: &arguments))
    case 1: self = .assign(owner: try PublicKey(borsh: &arguments))
    case 2: self = .transfer(lamports: try UInt64(borsh: &arguments))
    case 3:
      let base = try PublicKey(borsh: &arguments)
      let seed = try arguments.takeSeed()
      let lamports = try UInt64(borsh: &arguments)
      let space = try UInt64(borsh: &arguments)
      self = .createAccountWithSeed(
        base: base, seed: seed, lamports: lamports, space: space, owner: try PublicKey(borsh: &arguments))
    case 4: self = .advanceNonceAccount
    case 5: self = .withdrawNonceAccount(lamports: try UInt64(borsh: &arguments))
    case 6: self = .initializeNonceAccount(authority: try PublicKey(borsh: &arguments))
    case 7: self = .authorizeNonceAccount(authority: try PublicKey(borsh: &arguments))
    case 8: self = .allocate(space: try UInt64(borsh: &arguments))
    case 9:
      let base = try PublicKey(borsh: &arguments)
      let seed = try arguments.takeSeed()
      let space = try UInt64(borsh: &arguments)
      self = .allocateWithSeed(
        base: base, seed: seed, space: space, owner: try PublicKey(borsh: &arguments))
    case 10:
      let base = try PublicKey(borsh: &arguments)
      let seed = try arguments.takeSeed()
      self = .assignWithSeed(base: base, seed: seed, owner: try PublicKey(borsh: &arguments))
    case 11:
      let lamports = try UInt64(borsh: &arguments)
      let seed = try arguments.takeSeed()
      self = .transferWithSeed(lamports: lamports, seed: seed, owner: try PublicKey(borsh: &arguments))
    case 12: self = .upgradeNonceAccount
    default: throw BorshError(.variant(UInt64(tag)), remaining: arguments.byteCount)
    }
  }

  /// Appends the arguments, without the tag.
  public func encodeArguments(to output: inout [UInt8]) {
    switch self {
    case .createAccount(let lamports, let space, let owner):
      output.append(littleEndian: lamports)
      output.append(littleEndian: space)
      output.append(owner)
    case .createAccountWithSeed(let base, let seed, let lamports, let space, let owner):
      output.append(base)
      output.append(seed: seed)
      output.append(littleEndian: lamports)
      output.append(littleEndian: space)
      output.append(owner)
    case .transfer(let number), .withdrawNonceAccount(let number), .allocate(let number):
      output.append(littleEndian: number)
    case .assign(let address), .initializeNonceAccount(let address), .authorizeNonceAccount(let address):
      output.append(address)
    case .allocateWithSeed(let base, let seed, let space, let owner):
      output.append(base)
      output.append(seed: seed)
      output.append(littleEndian: space)
      output.append(owner)
    case .assignWithSeed(let base, let seed, let owner):
      output.append(base)
      output.append(seed: seed)
      output.append(owner)
    case .transferWithSeed(let lamports, let seed, let owner):
      output.append(littleEndian: lamports)
      output.append(seed: seed)
      output.append(owner)
    case .advanceNonceAccount, .upgradeNonceAccount: break
    }
  }
}

extension RawSpan {
  /// Reads text after its length of eight bytes.
  /// - Throws: `length` if it is longer than the bytes that follow, `utf8` if it is not UTF-8.
  fileprivate mutating func takeSeed() throws(BorshError) -> String {
    let remaining = byteCount
    let length = try UInt64(borsh: &self)
    guard length <= UInt64(byteCount), let count = Int(exactly: length) else {
      throw BorshError(.length(count: Int(clamping: length)), remaining: remaining)
    }
    var text = extracting(first: count)
    let seed: String
    do throws(BorshError) {
      seed = try text.takeText()
    } catch {
      throw BorshError(.utf8, remaining: byteCount)
    }
    self = extracting(droppingFirst: count)
    return seed
  }
}

extension [UInt8] {
  /// Appends text after its length of eight bytes.
  fileprivate mutating func append(seed: String) {
    append(littleEndian: UInt64(seed.utf8.count))
    append(contentsOf: seed.utf8)
  }
}
