import AnchorCore
public import JSONText
import SolanaPrimitives

extension LoggedEvent: JSONEncodable {
  /// `{"log_index", "program", "depth", "path", "event", "fields" or "problem"}`; `event` is null where the
  /// discriminator names none.
  public func encode(json: inout JSONWriter) {
    json.beginObject()
    json.member("log_index", logIndex)
    json.member("program", program)
    json.member("depth", depth)
    json.member("path", path)
    json.member("event", typeName)
    switch content {
    case .success(let event): json.member("fields", event)
    case .failure(let problem): json.member("problem", problem)
    }
    json.endObject()
  }
}
