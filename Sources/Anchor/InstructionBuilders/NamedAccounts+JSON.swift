import AnchorCore
public import JSONText
import SolanaPrimitives
import SolanaTransactions

extension NamedAccounts.Entry: JSONEncodable {
  /// `{"name", "pubkey", "isSigner", "isWritable"}`, with `absent` for an optional account that was left out.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("name", name)
    json.member("pubkey", meta.address)
    json.member("isSigner", meta.isSigner)
    json.member("isWritable", meta.isWritable)
    if isAbsent { json.member("absent", true) }
    json.endObject()
  }
}
