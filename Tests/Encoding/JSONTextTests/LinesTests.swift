import JSONText
import Testing

@Suite("Lines")
struct LinesTests {
  @Test(
    "Each line that holds anything is answered once, with its number and offset",
    arguments: [
      ("", []),
      ("\n \n", []),
      ("1", ["1@1+0"]),
      ("1\n", ["1@1+0"]),
      (
        "1\r\n\n22\n  \n{\"long\":\"line of text\"}",
        ["1\r@1+0", "22@3+4", "{\"long\":\"line of text\"}@5+10"]
      ),
    ])
  func lines(text: String, expected: [String]) {
    let slice = Array(text.utf8)[...]
    let span = slice.span
    var lines = unsafe JSONLines(span.bytes)
    var found: [String] = []
    while let line = lines.next() {
      let text = unsafe line.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
      found.append("\(text)@\(lines.lineNumber)+\(lines.lineOffset)")
    }
    #expect(found == expected)
  }
}
