public import JSONText
import SolanaPrimitives

extension TokenInstruction {
  /// Writes an object with the arguments; amounts as decimal strings.
  public func encode(json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .initializeMint(let decimals, let mintAuthority, let freezeAuthority),
        .initializeMint2(let decimals, let mintAuthority, let freezeAuthority):
        json.member("decimals", decimals)
        json.member("mint_authority", mintAuthority)
        json.member("freeze_authority", freezeAuthority)
      case .initializeMultisig(let required), .initializeMultisig2(let required):
        json.member("required", required)
      case .setAuthority(let type, let newAuthority):
        json.member("authority_type", type.name)
        json.member("new_authority", newAuthority)
      case .transfer(let amount), .approve(let amount), .mintTo(let amount), .burn(let amount),
        .amountToUIAmount(let amount):
        json.member("amount", amount)
      case .transferChecked(let amount, let decimals), .approveChecked(let amount, let decimals),
        .mintToChecked(let amount, let decimals), .burnChecked(let amount, let decimals):
        json.member("amount", amount)
        json.member("decimals", decimals)
      case .initializeAccount2(let owner), .initializeAccount3(let owner):
        json.member("owner", owner)
      case .uiAmountToAmount(let text):
        json.member("ui_amount", text)
      case .initializeAccount, .revoke, .closeAccount, .freezeAccount, .thawAccount, .syncNative,
        .getAccountDataSize, .initializeImmutableOwner:
        break
      }
    }
  }
}
