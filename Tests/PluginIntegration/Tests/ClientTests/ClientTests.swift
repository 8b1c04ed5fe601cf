import AccountDecoding
import Borsh
import SharedClient
import Testing

@Suite("A generated client") struct ClientTests {
  @Test("A test target has the generated code too") func readsInTests() throws {
    let event = Structs.Counted(counter: Structs.default.id, by: 3)
    let bytes = try Structs.Counted.discriminator.bytes + event.borshBytes()
    let slice = bytes[...]
    let span = slice.span
    #expect(try Structs.default.event(unsafe span.bytes) == .counted(event))
  }
}
