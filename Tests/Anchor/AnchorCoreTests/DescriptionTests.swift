import AnchorCore
import Borsh
import Testing

@Suite("Errors and sizes of programs")
struct DescriptionTests {
  @Test("Every error of the framework has its own number below 6000, its own name and a text")
  func frameworkErrors() {
    let errors = AnchorFrameworkError.allCases
    #expect(Set(errors.map(\.rawValue)).count == errors.count)
    let descriptions = errors.map(\.errorDescription)
    #expect(Set(descriptions.map(\.name)).count == errors.count)
    for (error, description) in zip(errors, descriptions) {
      #expect(description.code == error.rawValue && description.code < 6000)
      #expect(!description.message.isEmpty)
      // Anchor's name is the Swift name with another first letter.
      #expect(description.name.lowercased() == "\(error)".lowercased())
    }
    #expect(AnchorFrameworkError(rawValue: 2006)?.errorDescription.name == "ConstraintSeeds")
    #expect(AnchorFrameworkError(rawValue: 6000) == nil)
  }

  @Test("A layout error names type, field and byte; data of no type says how much there was")
  func layoutErrors() {
    let field = BorshError(.bool(2), remaining: 4).inside(field: "is_open").located(inInputOf: 20)
    #expect(
      LayoutError(typeName: "Pool", error: field).description
        == "Pool.is_open: bool at byte 16 is 2, neither 0 nor 1")
    let whole = BorshError(.trailing, remaining: 1).located(inInputOf: 20)
    #expect(LayoutError(typeName: "Pool", error: whole).description == "Pool: \(whole)")
    #expect(LayoutError(typeName: nil, error: field).description == field.description)
    #expect(LayoutError.unknown(byteCount: 7).error.code == .truncated(needed: 8))
    #expect(LayoutError.unknown(byteCount: 8).error.code == .discriminator)
    #expect(LayoutError.unknown(byteCount: 8).typeName == nil)
  }

  @Test("A size is fixed if its smallest and largest are the same")
  func sizes() {
    #expect(SizeRange(minimum: 8, maximum: 8).fixed == 8)
    #expect(SizeRange(minimum: 8, maximum: 9).fixed == nil)
    #expect(SizeRange(minimum: 8, maximum: nil).fixed == nil)
  }
}
