import AnchorCore
import Borsh
import JSONText
import SolanaPrimitives

/// A program with one instruction, whose third account is optional.
struct SampleProgram: Program {
  struct AnyInstruction: ProgramItem, Equatable {
    var amount: UInt64
    var typeName: String { "pay_out" }
    func encode(json: inout JSONWriter) { json.object { $0.member("amount", amount) } }
  }

  static let discriminator: Discriminator = [1, 2]
  static let schema = InstructionSchema(
    name: "pay_out", discriminator: discriminator,
    accounts: [
      AccountSchema("payer", signer: true, writable: true),
      AccountSchema("group.token_account", writable: true),
      AccountSchema("referrer", optional: true),
    ])

  let id = PublicKey(words: 7, 7, 7, 7)
  var name: String { "sample" }

  func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<AnyInstruction> {
    guard Self.discriminator.opens(data) else { throw .unknown(byteCount: data.byteCount) }
    var rest = data.extracting(droppingFirst: Self.discriminator.count)
    do throws(BorshError) {
      let amount = try UInt64(borsh: &rest)
      return Sized(AnyInstruction(amount: amount), byteCount: data.byteCount - rest.byteCount)
    } catch {
      throw LayoutError(
        typeName: "pay_out", error: error.inside(field: "amount").located(inInputOf: data.byteCount))
    }
  }

  func instructionSchema(_ data: RawSpan) -> InstructionSchema? {
    Self.discriminator.opens(data) ? Self.schema : nil
  }

  func error(code: UInt32) -> ProgramErrorDescription? { nil }
}
