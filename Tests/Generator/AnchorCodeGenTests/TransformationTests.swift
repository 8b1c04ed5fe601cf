import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("Transformations leave only plain types") struct TransformationTests {
  @Test("They are few, and run in this order") func order() {
    #expect(
      Transformations.all.map(\.name) == [
        "put generic arguments in their places", "give tuples a type of their own",
      ])
  }

  @Test("A generic type becomes a concrete one for each list of arguments, once") func generics() throws {
    let (program, _) = try resolve(snapshotIDL("generics"))
    #expect(
      program.types.map(\.idlName) == [
        "Holder", "Pair<string, u64>", "Pair<u8, Pair<string, u64>>", "Buffer<u32, 4>", "Fixed<4>",
      ])
    let buffer = try #require(program.types.first { $0.idlName == "Buffer<u32, 4>" })
    guard case .structure(let fields) = buffer.kind else { return }
    #expect(fields[0].type == .array(.primitive(.u32), 4))
    #expect(buffer.swiftName == "BufferU324")
  }

  @Test(
    "A generic type that holds ever larger versions of itself ends",
    arguments: [
      #"{"option": {"generic": "T"}}"#, #"{"tuple": [{"generic": "T"}, {"generic": "T"}, {"generic": "T"}]}"#,
    ])
  func endless(_ larger: String) throws {
    let source = idlText(
      #""types": [{"name": "E", "generics": [{"kind": "type", "name": "T"}], "type": {"kind": "struct", "fields": [{"name": "more", "type": {"vec": {"defined": {"name": "E", "generics": [{"kind": "type", "type": \#(larger)}]}}}}]}}, {"name": "U", "type": {"kind": "struct", "fields": [{"name": "e", "type": {"defined": {"name": "E", "generics": [{"kind": "type", "type": "u8"}]}}}]}}]"#
    )
    let (program, diagnostics) = try resolve(source)
    #expect(program.types.isEmpty)
    #expect(diagnostics.contains { $0.hasPrefix("type U is left out") })
  }

  @Test("A tuple becomes a struct that is named after what holds it") func tuples() throws {
    let (program, diagnostics) = try resolve(snapshotIDL("tuples"))
    #expect(diagnostics.isEmpty)
    #expect(
      program.types.map(\.swiftName) == [
        "Book", "Step", "BookBest", "BookLevels1", "BookLevels", "BookUnit", "StepMove0", "SetRange",
      ])
  }

  @Test("Zero-copy structs keep the gaps that memory has") func gaps() throws {
    let (program, _) = try resolve(snapshotIDL("zero_copy"))
    let market = try #require(program.types.first { $0.idlName == "Market" })
    guard case .structure(let fields) = market.kind else { return }
    #expect(fields.map(\.isGap) == [false, true, false, false, false, true])
    #expect(market.size == ResolvedSize(32))
    #expect(program.types.first { $0.idlName == "Packed" }?.size == ResolvedSize(9))
  }
}
