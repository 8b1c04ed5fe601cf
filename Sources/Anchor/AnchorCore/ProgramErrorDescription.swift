/// The name and the text of a program's custom error number.
public struct ProgramErrorDescription: Equatable, Sendable {
  /// The number, as the runtime reports it (`custom program error: 0x1770` is 6000).
  public var code: UInt32
  /// The name, as the IDL spells it.
  public var name: String
  /// The text; empty if the IDL has none.
  public var message: String

  /// An error with this number, name and text.
  public init(code: UInt32, name: String, message: String) {
    self.code = code
    self.name = name
    self.message = message
  }
}
