import AnchorIDL
import Testing

@testable import AnchorCodeGen

@Suite("The literals of constants become values, and values become Swift") struct ConstantTests {
  /// The value of a constant; nil if it is left out.
  private func value(_ literal: String, _ type: String) throws -> ResolvedConstant.Value? {
    let text = literal.map { $0 == "\"" ? "\\\"" : String($0) }.joined()
    let source = idlText(#""constants": [{"name": "C", "type": \#(type), "value": "\#(text)"}]"#)
    let (program, diagnostics) = try resolve(source)
    #expect(program.constants.isEmpty == (diagnostics.count == 1))
    return program.constants.first?.value
  }

  @Test("A literal is the value of its type") func values() throws {
    #expect(try value("10_000", "\"u16\"") == .integer(magnitude: 10_000, isNegative: false))
    #expect(try value("-128", "\"i8\"") == .integer(magnitude: 128, isNegative: true))
    #expect(try value("-0", "\"i8\"") == .integer(magnitude: 0, isNegative: false))
    #expect(try value(" true ", "\"bool\"") == .bool(true))
    #expect(try value("\"a b\"", "\"string\"") == .text("a b"))
    #expect(try value("b\"ab\"", "\"bytes\"") == .bytes([97, 98]))
    #expect(try value("[1, 2]", #"{"array": ["u8", 2]}"#) == .bytes([1, 2]))
    #expect(try value("None", #"{"option": "u8"}"#) == .optional(nil))
    #expect(
      try value("Some([true])", #"{"option": {"array": ["bool", 1]}}"#) == .optional(.list([.bool(true)])))
    let address = "BXq8sVzyYmYsDTLWFHDM6eL3Ga5vYvmcQVSJiVH9yT1P"
    #expect(try value(address, "\"pubkey\"") == IDLAddress(parsing: address).map { .address($0) })
  }

  @Test(
    "A literal that is not of its type, or an expression, is left out",
    arguments: [
      ("256", "\"u8\""), ("-1", "\"u8\""), ("60 * 60", "\"u64\""), ("yes", "\"bool\""), ("a", "\"string\""),
      ("[1, 2, 3]", #"{"array": ["u8", 2]}"#), ("[1]", #"{"array": ["u8", 32]}"#), ("1.5", "\"f64\""),
      ("abc", "\"pubkey\""), ("Some(256)", #"{"option": "u8"}"#),
      ("[[1, 2], [3, 4]]", #"{"array": [{"array": ["u16", 2]}, 2]}"#),
    ])
  func leftOut(_ literal: String, _ type: String) throws {
    #expect(try value(literal, type) == nil)
  }

  @Test("Each value has one form in Swift") func forms() {
    #expect(SwiftLiteral.constant(.integer(magnitude: 1_234_567, isNegative: true)) == "-1_234_567")
    #expect(SwiftLiteral.constant(.text("\"")) == #""\"""#)
    #expect(SwiftLiteral.constant(.optional(.optional(nil))) == ".some(nil)")
    #expect(SwiftLiteral.constant(.list([.bool(false), .bytes([1])])) == "[false, [1]]")
    #expect(
      SwiftLiteral.constant(.bytes32([UInt8](repeating: 0, count: 32))).hasPrefix(
        "AnchorCore.Bytes32(words: 0x"))
  }
}
