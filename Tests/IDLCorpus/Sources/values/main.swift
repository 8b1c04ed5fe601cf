import CorpusRunner
import Current
import Foundation
import JSONText
import Legacy

// Decodes and encodes every value of a vector file with the generated types: `values FILE`.

/// Values of types that are left out, or that the IDL alone does not determine.
let knownGaps: Set<String> = []

func bytes(hex text: String) -> [UInt8] {
  let digits = Array(text.utf8)
  return stride(from: 0, to: digits.count - 1, by: 2).compactMap { index in
    UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
  }
}

let source = [UInt8](try Data(contentsOf: URL(filePath: CommandLine.arguments[1])))
let cases = try JSONNode(parsing: source)["cases"]?.array ?? []
var entries: [String: Entry] = [:]
for entry in legacyEntries + currentEntries { entries["\(entry.file) \(entry.kind) \(entry.name)"] = entry }

var failures: [String] = []
var passed = 0
var closed = knownGaps
for (index, node) in cases.enumerated() {
  let name = ["idl", "kind", "name"].map { node[$0]?.string ?? "" }.joined(separator: " ")
  do {
    guard let entry = entries[name] else { throw Difference("not generated") }
    let data = bytes(hex: node["hex"]?.string ?? "")
    let (json, encoded) = try entry.pass(data)
    guard let value = node["value"] else { throw Difference("the case has no value") }
    // A single struct argument stands for its instruction's arguments.
    let expected =
      entry.kind == "instruction" && value.object?.keys == ["args"] ? value["args"] ?? value : value
    let found = try JSONNode(parsing: json)
    do {
      try compare(found, expected, at: "value")
    } catch {
      try compare(found, value, at: "value")
    }
    guard encoded == data else { throw Difference("encodes to other bytes") }
    passed += 1
  } catch {
    if knownGaps.contains(name) {
      closed.remove(name)
    } else {
      failures.append("case \(index) (\(name)): \(error)")
    }
  }
}
for name in closed.sorted() { failures.append("\(name) is not a gap any more") }
print("idl-values: \(cases.count) cases, \(passed) passed, \(failures.count) failed")
for failure in failures.prefix(40) { print("  " + failure) }
exit(failures.isEmpty && !cases.isEmpty ? 0 : 1)
