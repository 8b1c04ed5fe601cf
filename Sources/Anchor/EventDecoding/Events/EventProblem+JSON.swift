import AnchorCore
import Borsh
public import JSONText
import TextEncodings

extension EventProblem: JSONEncodable {
  /// `{"reason", "field", "offset", "message", "data"}`: field and offset where they are known, data in base64.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("reason", reason)
    if case .layout(let error) = cause, error.typeName != nil {
      if !error.error.path.isEmpty { json.member("field", error.error.pathText) }
      if let offset = error.error.offset { json.member("offset", offset) }
    }
    json.member("message", description)
    json.member("data", Base64.encode(bytes))
    json.endObject()
  }

  /// What is wrong, in one word: `short` (under eight bytes), `discriminator`, `fields`, `base64`, `unauthorized`, or
  /// what is wrong with the layout.
  public var reason: String {
    switch cause {
    case .layout(let error) where error.typeName == nil: bytes.count < 8 ? "short" : "discriminator"
    case .layout(let error): error.error.code.name
    case .fields: "fields"
    case .base64: "base64"
    case .unauthorized: "unauthorized"
    }
  }
}
