public import JSONText
import SolanaPrimitives

extension SystemInstruction {
  /// Writes an object with the arguments; lamports and sizes as decimal strings.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .createAccount(let lamports, let space, let owner):
        json.member("lamports", lamports)
        json.member("space", space)
        json.member("owner", owner)
      case .createAccountWithSeed(let base, let seed, let lamports, let space, let owner):
        json.member("base", base)
        json.member("seed", seed)
        json.member("lamports", lamports)
        json.member("space", space)
        json.member("owner", owner)
      case .allocateWithSeed(let base, let seed, let space, let owner):
        json.member("base", base)
        json.member("seed", seed)
        json.member("space", space)
        json.member("owner", owner)
      case .assignWithSeed(let base, let seed, let owner):
        json.member("base", base)
        json.member("seed", seed)
        json.member("owner", owner)
      case .transferWithSeed(let lamports, let seed, let owner):
        json.member("lamports", lamports)
        json.member("seed", seed)
        json.member("owner", owner)
      case .transfer(let lamports), .withdrawNonceAccount(let lamports): json.member("lamports", lamports)
      case .allocate(let space): json.member("space", space)
      case .assign(let owner): json.member("owner", owner)
      case .initializeNonceAccount(let authority), .authorizeNonceAccount(let authority):
        json.member("authority", authority)
      case .advanceNonceAccount, .upgradeNonceAccount: break
      }
    }
  }
}
