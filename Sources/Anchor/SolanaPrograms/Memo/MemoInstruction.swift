public import AnchorCore
public import Borsh
public import JSONText

/// A text that stands in the log of its transaction, signed by the accounts given.
public struct MemoInstruction: Hashable, Sendable {
  /// The text.
  public var text: String

  /// A memo of this text.
  public init(_ text: String) { self.text = text }
}

extension MemoInstruction: KnownInstruction {
  /// One instruction, whose data is all text; every account given must sign.
  public static let schemas = [InstructionSchema(name: "memo", discriminator: [], accounts: [])]

  /// There is no number in front of the text.
  public var tag: Int { 0 }

  /// Reads the text, which is all of `arguments`.
  /// - Throws: `BorshError.Code.utf8` if it is none.
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
