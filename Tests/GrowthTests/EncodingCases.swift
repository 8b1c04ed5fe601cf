import Borsh
import JSONText
import TestSupport
import TextEncodings

/// A list of texts, each made from its number.
func list(_ count: Int, separator: String = ",", _ item: (Int) -> String) -> String {
  (0..<count).map(item).joined(separator: separator)
}

private func document(_ name: String, fault: String? = nil, _ text: @escaping @Sendable (Int) -> String)
  -> GrowthCase
{
  GrowthCase("JSON, \(name)", from: 250, fault: fault) {
    Array(text($0).utf8)
  } work: { bytes in
    // Read as a tree, skipped, and written anew; a refusal counts as well.
    if let node = try? JSONNode(parsing: bytes) {
      var writer = JSONWriter()
      writer.value(node)
      precondition(!writer.bytes.isEmpty)
    }
    let slice = bytes[...]
    let span = slice.span
    var reader = unsafe JSONReader(span.bytes)
    try? reader.skipValue()
  }
}

private func borsh<Value: BorshCodable & Sendable>(
  _ name: String, _ make: @escaping @Sendable (Int) throws -> Value
) -> GrowthCase {
  GrowthCase("Borsh, \(name)", from: 500, upTo: 100_000) {
    (try make($0), try make($0).borshBytes())
  } work: { value, bytes in
    _ = try Value(wholeBorsh: bytes)
    _ = try value.borshBytes()
  }
}

/// Map bytes whose keys come in an order of choice: a count, then each key with a value.
private func entries(_ name: String, _ key: @escaping @Sendable (_ index: Int, _ count: Int) -> UInt32)
  -> GrowthCase
{
  GrowthCase("Borsh, map with \(name)", from: 500) { count in
    var bytes = try UInt32(count).borshBytes()
    for index in 0..<count { bytes += try key(index, count).borshBytes() + [1] }
    return bytes
  } work: { bytes in
    _ = try BorshMap<UInt32, UInt8>(wholeBorsh: bytes)
    _ = try [UInt32: UInt8](wholeBorsh: bytes)
  }
}

let encodingCases: [GrowthCase] = [
  document("a list of numbers") { "[\(list($0) { "\($0)" })]" },
  document("an object of many keys") { #"{\#(list($0) { #""key\#($0)":true"# })}"# },
  document("an object of many keys that collide") {
    #"{\#(list($0) { #""aaaaaaaa\#(100_000_000 + $0)bbbbbbbb":1"# })}"#
  },
  document("a key given twice, at the end") { #"{\#(list($0) { #""key\#($0)":1"# }),"key0":2}"# },
  document("a long text") { #""\#(String(repeating: "word ", count: $0))""# },
  document("a long text of escapes") { #""\#(String(repeating: #"\u00e9\n"#, count: $0))""# },
  document("a long text without an end") { #""\#(String(repeating: #"\n "#, count: $0))"# },
  document("a long key of escapes") { #"{"\#(String(repeating: #"\u00e9"#, count: $0))":1}"# },
  document("a long number") { "[\(String(repeating: "9", count: $0))]" },
  document("lists in lists, over and over") { count in
    "[\(list(count / 50 + 1) { _ in String(repeating: "[", count: 50) + String(repeating: "]", count: 50) })]"
  },
  document("objects in objects, over and over") { count in
    "[\(list(count / 50 + 1) { _ in String(repeating: #"{"a":"#, count: 50) + "1" + String(repeating: "}", count: 50) })]"
  },
  document("lists without an end") { String(repeating: "[", count: $0) },
  document("a fault behind many elements") { "[\(list($0) { _ in "{}" }),x]" },
  document("a fault behind many members") { #"{\#(list($0) { #""key\#($0)":{}"# }),"x":x}"# },
  document("white space") { "[\(String(repeating: " \n", count: $0))]" },
  GrowthCase("JSON, lines", from: 250) {
    Array(list($0, separator: "\n") { #"{"line":\#($0)}"# }.utf8)
  } work: { bytes in
    let slice = bytes[...]
    let span = slice.span
    var lines = unsafe JSONLines(span.bytes)
    while let line = lines.next() {
      var reader = JSONReader(line)
      try reader.skipValue()
    }
  },

  borsh("list of numbers") { (0..<$0).map { UInt64($0) } },
  borsh("list of texts") { (0..<$0).map { "text \($0)" } },
  borsh("list of lists") { (0..<$0).map { [UInt16($0 % 7), 2] } },
  borsh("text") { String(repeating: "wörter ", count: $0) },
  borsh("map of texts") { count in
    Dictionary(uniqueKeysWithValues: (0..<count).map { ("key \($0)", UInt64($0)) })
  },
  borsh("ordered map of texts") { count in
    BorshMap<String, UInt64>(Dictionary(uniqueKeysWithValues: (0..<count).map { ("key \($0)", UInt64($0)) }))
  },
  borsh("set of numbers") { Set((0..<$0).map { UInt32($0) &* 2_654_435_761 }) },
  borsh("ordered set of numbers") { BorshSet((0..<$0).map { UInt32($0) &* 2_654_435_761 }) },
  entries("ascending keys") { index, _ in UInt32(index) },
  entries("descending keys") { index, count in UInt32(count - index) },
  entries("mixed keys") { index, _ in UInt32(index) &* 2_654_435_761 },

  GrowthCase("Base64", from: 1_000) {
    [UInt8](repeating: 0xA5, count: $0)
  } work: {
    _ = try Base64.decode(Base64.encode($0))
  },
  GrowthCase("hexadecimal", from: 1_000) {
    [UInt8](repeating: 0xA5, count: $0)
  } work: {
    _ = try Hexadecimal.decode(Hexadecimal.encode($0))
  },
]
