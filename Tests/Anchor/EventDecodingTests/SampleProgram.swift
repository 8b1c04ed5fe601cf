import AnchorCore
import Borsh
import JSONText
import SolanaPrimitives

/// A program with two events, as generated code would have it.
struct SampleProgram: AnchorProgram {
  let id: PublicKey
  var name: String { "sample" }

  enum AnyEvent: ProgramItem, Equatable {
    case paid(amount: UInt64, isFinal: Bool)
    case closed(name: String)

    var typeName: String {
      switch self {
      case .paid: "PaidEvent"
      case .closed: "ClosedEvent"
      }
    }

    func encode(json: inout JSONWriter) {
      json.beginObject()
      switch self {
      case .paid(let amount, let isFinal):
        json.member("amount", amount)
        json.member("is_final", isFinal)
      case .closed(let name): json.member("name", name)
      }
      json.endObject()
    }

    /// The event with its discriminator.
    var payload: [UInt8] {
      get throws(BorshError) {
        switch self {
        case .paid(let amount, let isFinal):
          try SampleProgram.paid.bytes + amount.borshBytes() + isFinal.borshBytes()
        case .closed(let name): try SampleProgram.closed.bytes + name.borshBytes()
        }
      }
    }
  }

  struct Nothing: ProgramItem {
    var typeName: String { "" }
    func encode(json: inout JSONWriter) { json.null() }
  }
  typealias AnyAccount = Nothing
  typealias AnyInstruction = Nothing

  static let paid: Discriminator = [1, 2, 3, 4, 5, 6, 7, 8]
  static let closed: Discriminator = [8, 7, 6, 5, 4, 3, 2, 1]

  func event(_ payload: RawSpan) throws(LayoutError) -> AnyEvent {
    let isPaid = Self.paid.opens(payload)
    guard isPaid || Self.closed.opens(payload) else { throw .unknown(byteCount: payload.byteCount) }
    var cursor = payload.extracting(droppingFirst: 8)
    var field = "amount"
    do throws(BorshError) {
      let event: AnyEvent
      if isPaid {
        let amount = try UInt64(borsh: &cursor)
        field = "is_final"
        event = .paid(amount: amount, isFinal: try Bool(borsh: &cursor))
      } else {
        field = "name"
        event = .closed(name: try String(borsh: &cursor))
      }
      field = ""
      if cursor.byteCount > 0 { try BorshError.raise(.trailing, remaining: cursor.byteCount) }
      return event
    } catch {
      let inField = field.isEmpty ? error : error.inside(field: field)
      throw LayoutError(
        typeName: isPaid ? "PaidEvent" : "ClosedEvent", error: inField.located(inInputOf: payload.byteCount))
    }
  }

  func account(_ data: RawSpan) throws(LayoutError) -> Sized<Nothing> { throw .unknown(byteCount: 0) }
  func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<Nothing> { throw .unknown(byteCount: 0) }
  func instructionSchema(_ data: RawSpan) -> InstructionSchema? { nil }
  func error(code: UInt32) -> ProgramErrorDescription? { nil }
}

extension SampleProgram {
  static let first = SampleProgram(id: PublicKey(words: 1, 2, 3, 4))
  static let second = SampleProgram(id: PublicKey(words: 5, 6, 7, 8))
  static let stranger = PublicKey(words: 9, 9, 9, 9)
}
