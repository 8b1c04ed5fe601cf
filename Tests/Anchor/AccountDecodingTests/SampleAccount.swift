import AccountDecoding
import AnchorCore
import Borsh
import JSONText
import SolanaPrimitives

/// An account as generated code declares it: two fields at fixed offsets, then fields of any length.
struct SampleAccount: AnchorAccount, Equatable {
  var amount: UInt64
  var owner: PublicKey
  var isOpen: Bool
  var name: String
  var note: String?
  var scores: [UInt32]
  var ratio: Double

  static let typeName = "SampleAccount"
  static let discriminator: Discriminator = [1, 2, 3, 4, 5, 6, 7, 8]
  static let size = SizeRange(minimum: 8 + 8 + 32 + 1 + 4 + 1 + 4 + 8, maximum: nil)
  static let minimumBorshSize = 58
  static let fixedFields = [
    FixedField(name: "amount", offset: 8, size: 8), FixedField(name: "owner", offset: 16, size: 32),
    FixedField(name: "is_open", offset: 48, size: 1),
  ]

  /// Offsets after the fields of variable size.
  struct Layout: AccountLayout {
    let afterName: Int
    let afterNote: Int
    let afterScores: Int

    init?(scanning data: RawSpan) {
      var offset = 8
      guard AccountScan.skip(41, in: data, at: &offset), AccountScan.isBool(data, at: 48),
        AccountScan.text(in: data, at: &offset)
      else { return nil }
      afterName = offset
      guard AccountScan.optionalText(in: data, at: &offset) else { return nil }
      afterNote = offset
      guard AccountScan.list(of: 4, in: data, at: &offset) else { return nil }
      afterScores = offset
      guard AccountScan.value(of: Double.self, in: data, at: &offset) else { return nil }
    }
  }

  func encode(borsh output: inout [UInt8]) throws(BorshError) {
    try amount.encode(borsh: &output)
    try owner.encode(borsh: &output)
    try isOpen.encode(borsh: &output)
    try name.encode(borsh: &output)
    try note.encode(borsh: &output)
    try scores.encode(borsh: &output)
    try ratio.encode(borsh: &output)
  }

  func encode(json: inout JSONWriter) { json.object { $0.member("amount", amount) } }
}

extension SampleAccount {
  init(borsh bytes: inout RawSpan) throws(BorshError) {
    amount = try UInt64(borsh: &bytes)
    owner = try PublicKey(borsh: &bytes)
    isOpen = try Bool(borsh: &bytes)
    name = try String(borsh: &bytes)
    note = try String?(borsh: &bytes)
    scores = try [UInt32](borsh: &bytes)
    ratio = try Double(borsh: &bytes)
  }

  static let sample = SampleAccount(
    amount: 7, owner: PublicKey(words: 1, 2, 3, 4), isOpen: true, name: "Zoë", note: "a longer note",
    scores: [1, 2, 3], ratio: 0.5)
}

extension AccountView where Account == SampleAccount {
  var amount: UInt64 { integer(at: 8) }
  var owner: PublicKey { publicKey(at: 16) }
  var isOpen: Bool { bool(at: 48) }
  var name: String { value(at: 49) }
  var note: String? { value(at: layout.afterName) }
  var scores: [UInt32] { value(at: layout.afterNote) }
  var ratio: Double { value(at: layout.afterScores) }
}

/// A program that owns sample accounts.
struct SampleProgram: AnchorProgram {
  struct Item: ProgramItem, Equatable {
    var account: SampleAccount
    var typeName: String { SampleAccount.typeName }
    func encode(json: inout JSONWriter) { account.encode(json: &json) }
  }

  let id: PublicKey
  var name: String { "sample" }

  func account(_ data: RawSpan) throws(LayoutError) -> Sized<Item> {
    let account = try SampleAccount(account: data)
    let size = (try? account.accountBytes().count) ?? 0
    return Sized(Item(account: account), byteCount: size)
  }
  func event(_ payload: RawSpan) throws(LayoutError) -> Item { throw .unknown(byteCount: payload.byteCount) }
  func instruction(_ data: RawSpan) throws(LayoutError) -> Sized<Item> {
    throw .unknown(byteCount: data.byteCount)
  }
  func instructionSchema(_ data: RawSpan) -> InstructionSchema? { nil }
  func error(code: UInt32) -> ProgramErrorDescription? { nil }
}
