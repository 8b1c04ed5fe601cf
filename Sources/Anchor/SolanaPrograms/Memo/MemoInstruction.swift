public import AnchorCore
public import Borsh
public import JSONText

/// The instruction of the Memo program: a text that the program logs, signed by the given accounts.
public struct MemoInstruction: Hashable, Sendable {
  /// The text.
  public var text: String

  /// A memo of this text.
  public init(_ text: String) { self.text = text }
}

extension MemoInstruction: KnownInstruction {
  /// The one instruction, whose data is text only; every given account must sign.
  public static let schemas = [InstructionSchema(name: "memo", discriminator: [], accounts: [])]

  /// Always 0: there is no tag before the text.
  public var tag: Int { 0 }

  /// Reads the text, which is all of `arguments`.
  /// - Throws: `utf8` for bytes that are not UTF-8.
  public init(tag: Int, arguments: inout RawSpan) throws(BorshError) {
    self.init(try arguments.takeText())
  }

  /// Appends the text.
  public func encodeArguments(to output: inout [UInt8]) { output.append(contentsOf: text.utf8) }

  /// Writes an object with the text.
  public func encode(json: inout JSONWriter) {
    json.object { json in json.member("text", text) }
  }
}
