import JSONText
import TestSupport
import Testing

@Suite("Mutated documents")
struct MutationTests {
  @Test("The reader accepts what the grammar accepts and refuses the rest", arguments: 0..<8)
  func agreesWithTheGrammar(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var accepted = 0
    for _ in 0..<2_000 {
      let document = mutated(&random)
      let error = skipError(document)
      if error == nil { accepted += 1 }
      #expect(
        (error == nil) == ReferenceValidator.accepts(document), "\(String(decoding: document, as: UTF8.self))"
      )
      #expect((0...document.count).contains(error?.offset ?? 0))
    }
    #expect(accepted > 200, "too few documents stay well formed for the test to mean anything")
  }

  @Test("Skipping and reading a tree accept the same texts and fail alike", arguments: 100..<104)
  func skippingReadsAsStrictly(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2_000 {
      let document = mutated(&random)
      #expect(skipError(document) == treeError(document))
    }
  }

  @Test("A text cut short is refused at its end", arguments: 200..<204)
  func cutTexts(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let options = JSONReader.Options(refusesDuplicateKeys: false)
    for _ in 0..<50 {
      let document = Array("[\(randomValue(&random, depth: 0))]".utf8)
      for length in 0..<document.count {
        let error = skipError(Array(document.prefix(length)), options: options)
        #expect(error?.code == .truncated)
        #expect(error?.offset == length)
      }
    }
  }

  @Test("A tree written and read again is the same tree", arguments: [true, false])
  func roundTrip(pretty: Bool) throws {
    var random = SeededRandom(seed: 300)
    let options = JSONReader.Options(refusesDuplicateKeys: false)
    for _ in 0..<500 {
      let tree = try JSONNode(parsing: Array(randomValue(&random, depth: 0).utf8), options: options)
      var writer = JSONWriter(pretty: pretty)
      writer.value(tree)
      #expect(try JSONNode(parsing: writer.bytes, options: options) == tree)
    }
  }

  private func treeError(_ document: [UInt8]) -> JSONError? {
    do {
      _ = try JSONNode(parsing: document)
      return nil
    } catch {
      return error
    }
  }

  /// A random document with one or two random changes.
  private func mutated(_ random: inout SeededRandom) -> [UInt8] {
    var document = Array(randomValue(&random, depth: 0).utf8)
    for _ in 0..<random.below(3) {
      let place = random.below(document.count)
      switch random.below(7) {
      case 0: document = Array(document.prefix(place))
      case 1: document[place] = UInt8.random(in: .min ... .max, using: &random)
      case 2: document.insert(Array("{}[]:,\"\\0-.eE \n".utf8)[random.below(15)], at: place)
      case 3: document.remove(at: place)
      case 4: document += document[place...]
      case 5:
        let depth = [1, 127, 128, 129][random.below(4)]
        document = Array(repeating: UInt8(ascii: "["), count: depth) + document
        document += Array(repeating: UInt8(ascii: "]"), count: depth)
      default: document.insert(contentsOf: Array("\\ud83d\\ude00".utf8), at: place)
      }
      if document.isEmpty { document = [UInt8(ascii: " ")] }
    }
    return document
  }

  private func randomValue(_ random: inout SeededRandom, depth: Int) -> String {
    let space = ["", "", " ", "\n\t"][random.below(4)]
    switch random.below(depth < 4 ? 8 : 5) {
    case 0: return ["null", "true", "false"][random.below(3)]
    case 1:
      return [
        "0", "-1", "12e3", "1.5", "18446744073709552000", "-0", "340282366920938463463374607431768211456",
      ][random.below(7)]
    case 2, 3, 4: return randomString(&random)
    case 5, 6:
      let members = (0..<random.below(random.oneIn(20) ? 80 : 5)).map { index in
        "\"\(random.oneIn(30) ? 0 : index)\(randomString(&random).dropFirst()):\(space)\(randomValue(&random, depth: depth + 1))"
      }
      return "{\(members.joined(separator: "," + space))}"
    default:
      let elements = (0..<random.below(5)).map { _ in randomValue(&random, depth: depth + 1) }
      return "[\(elements.joined(separator: "," + space))]"
    }
  }

  private func randomString(_ random: inout SeededRandom) -> String {
    let parts = [
      "a", "slot", "\\n", "\\u0061", "é", "😀", "\\ud83d\\ude00", "e\u{301}", "\\\\", "\\\"",
      "long text of a log",
    ]
    return "\"" + (0..<random.below(4)).map { _ in parts[random.below(parts.count)] }.joined() + "\""
  }
}
